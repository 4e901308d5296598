/** What zod keeps of a schema, as far as the contract goes: for programs that walk it. */
export interface SchemaNode {
  _zod: { def: Definition };
}

export type Definition =
  | { type: 'object'; shape: Record<string, SchemaNode> }
  | { type: 'array'; element: SchemaNode }
  | { type: 'optional' | 'nullable'; innerType: SchemaNode }
  | { type: 'union'; options: SchemaNode[] }
  | { type: 'literal'; values: unknown[] }
  | Checked
  | { type: 'boolean' | 'unknown' };

/** A text or a number, which may have further checks; a whole number is a number that is itself a check. */
type Checked = { type: 'string' | 'number'; checks?: { _zod: { def: CheckDefinition } }[] } & (
  CheckDefinition | { check?: undefined }
);

export type CheckDefinition =
  | { check: 'greater_than' | 'less_than'; value: number; inclusive: boolean }
  | { check: 'string_format'; pattern: RegExp; error: () => string }
  | { check: 'number_format'; format: string };

/** The checks of a text or a number. */
export function checksOf(def: Checked): CheckDefinition[] {
  const own = def.check === undefined ? [] : [def];
  return [...own, ...(def.checks ?? []).map(check => check._zod.def)];
}

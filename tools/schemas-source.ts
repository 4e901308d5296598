import * as z from 'zod/mini';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Keywords of JSON Schema that the browser's reader uses. */
const known = ['type', 'anyOf', 'pattern', 'description', 'minimum', 'exclusiveMinimum', 'maximum'] as const;

/** The source of `src/contract/schemas.generated.ts`: a constant for each schema, after those that it refers to. */
export function schemasSource(contract: Record<string, unknown>): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, value] of Object.entries(contract)) {
    if (value instanceof z.ZodMiniType) registry.add(value, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: id => id, override: describePattern });
  const constants = new Map<string, string>();
  const underWay = new Set<string>();

  function declare(name: string) {
    if (constants.has(name)) return;
    underWay.add(name);
    const source = write(schemas[name] as JsonSchema);
    underWay.delete(name);
    constants.set(name, `export const ${name}: Schema = ${source};`);
  }

  function write(schema: JsonSchema): string {
    if (schema.$ref) {
      // A schema that is still being written refers to itself, so it needs a getter.
      if (!underWay.has(schema.$ref)) declare(schema.$ref);
      return schema.$ref;
    }
    const { const: constant, ...rest } = schema;
    const plain: JsonSchema = constant === undefined ? rest : { enum: [constant] as string[] };
    if (plain.enum) return `{ enum: ${JSON.stringify(plain.enum)} }`;
    if (plain.type === 'object') return writeObject(plain);
    if (plain.type === 'array') return writeList(plain.items as JsonSchema);
    const fields = known.flatMap(name => (plain[name] === undefined ? [] : writeField(name, plain)));
    return `{ ${fields.join(', ')} }`;
  }

  function writeObject({ properties = {}, required = [] }: JsonSchema): string {
    const fields = Object.entries(properties).map(([name, field]) => ({
      isRequired: required.includes(name),
      source: `${name}: ${write(field as JsonSchema)}`,
    }));
    const written = (isRequired: boolean) =>
      fields.flatMap(field => (field.isRequired === isRequired ? field.source : [])).join(', ');
    const optional = written(false);
    return `object({ ${written(true)} }${optional && `, { ${optional} }`})`;
  }

  function writeList(items: JsonSchema): string {
    const source = write(items);
    // A recursive schema is not defined yet.
    return underWay.has(source) ? `{ type: 'array', get items() { return ${source}; } }` : `list(${source})`;
  }

  function writeField(name: (typeof known)[number], schema: JsonSchema): string {
    switch (name) {
      case 'anyOf':
        return `anyOf: [${schema.anyOf!.map(option => write(option)).join(', ')}]`;
      case 'pattern':
        return `pattern: ${String(new RegExp(schema.pattern!, 'u'))}`;
      case 'maximum':
        return schema.maximum === Number.MAX_SAFE_INTEGER ? '' : `maximum: ${schema.maximum}`;
      default:
        return `${name}: ${JSON.stringify(schema[name])}`;
    }
  }

  for (const name of Object.keys(schemas)) declare(name);
  return `// Made from the schemas of zod by "npm run schemas"; change those.
import { list, object, type Schema } from './schema.js';

${[...constants.values()].join('\n\n').replaceAll(', , ', ', ').replaceAll(',  }', ' }')}
`;
}

/** The description of a pattern, for which JSON Schema has no keyword, is zod's error message. */
function describePattern({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }) {
  if (jsonSchema.pattern) jsonSchema.description = z.safeParse(zodSchema, '').error!.issues[0]!.message;
}

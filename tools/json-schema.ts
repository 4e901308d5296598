// Writes the contract as JSON Schema, one file for each kind of document, into dist/schema/.
import { mkdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod/mini';
import * as contract from '../src/entries/contract.js';

const source = 'src/entries/contract.ts';
const program = ts.createProgram([source], {
  strict: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
});
const checker = program.getTypeChecker();
const symbols = exportsOf(source);

// Every schema that the contract exports goes by its name, and by the comment it has there.
const named = z.registry<{ id: string; description?: string }>();
for (const [name, value] of Object.entries(contract)) {
  if (value instanceof z.ZodMiniType) named.add(value, { id: name, ...comment(symbols.get(name)) });
}

mkdirSync('dist/schema', { recursive: true });
for (const resource of contract.resources) {
  const { name } = resource;
  const schema = contract.schemaOf<unknown>(resource);
  const title = named.get(schema)?.id ?? name;
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', metadata: named }) as JsonSchema;
  describeFields(body, title);
  for (const [type, definition] of Object.entries(body.$defs ?? {})) describeFields(definition, type);
  const file = `${name}.schema.json`;
  const document = { $schema, $id: file, title, ...body };
  writeFileSync(`dist/schema/${file}`, `${JSON.stringify(document, null, 2)}\n`);
}

interface JsonSchema {
  $schema?: string;
  $defs?: Record<string, JsonSchema>;
  description?: string;
  properties?: Record<string, JsonSchema>;
}

/** Gives each field of a named type the comment that it has in the source. */
function describeFields(schema: JsonSchema, name: string): void {
  const symbol = symbols.get(name);
  if (symbol) describeType(schema, checker.getDeclaredTypeOfSymbol(symbol));
}

function describeType(schema: JsonSchema, type: ts.Type): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const symbol = type.getProperty(name);
    if (!symbol) continue;
    Object.assign(field, comment(symbol));
    // An object without a name of its own is described where it stands.
    describeType(field, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
  }
}

function comment(symbol: ts.Symbol | undefined): { description?: string } {
  const description = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replaceAll('\n', ' ');
  return description ? { description } : {};
}

function exportsOf(file: string): Map<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return new Map(checker.getExportsOfModule(module).map(symbol => [symbol.name, symbol]));
}

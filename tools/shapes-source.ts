import * as z from 'zod/mini';
import { checksOf, type CheckDefinition, type SchemaNode } from '../src/contract/schema-node.js';

/** The source of the shapes of some schemas: a constant for each, under its name, after those that it is made of. */
export function shapesSource(exports: Record<string, unknown>): string {
  const schemas = Object.entries(exports).filter(([, value]) => value instanceof z.ZodMiniType);
  const names = new Map(schemas.map(([name, schema]) => [schema as SchemaNode, name]));
  const written = new Set<SchemaNode>();
  const underWay = new Set<SchemaNode>();
  const used = new Set<string>();
  const constants: string[] = [];

  const call = (builder: string, ...args: string[]) => {
    used.add(builder);
    return `${builder}(${args.join(', ')})`;
  };

  function refer(node: SchemaNode): string {
    const name = names.get(node);
    if (!name) return write(node);
    if (underWay.has(node)) return call('later', `() => ${name}`);
    if (!written.has(node)) declare(name, node);
    return name;
  }

  function declare(name: string, node: SchemaNode) {
    underWay.add(node);
    const holdsItself = () => source.includes(`() => ${name})`);
    const source = write(node);
    underWay.delete(node);
    written.add(node);
    if (holdsItself()) used.add('Shape');
    constants.push(`export const ${name}${holdsItself() ? ': Shape<never>' : ''} = ${source};`);
  }

  function write({ _zod: { def } }: SchemaNode): string {
    switch (def.type) {
      case 'object': {
        const fields = Object.entries(def.shape).map(([name, field]) => `${name}: ${refer(field)}`);
        return call('object', `{ ${fields.join(', ')} }`);
      }
      case 'array':
        return call('list', refer(def.element));
      case 'optional':
      case 'nullable':
        return call(def.type, refer(def.innerType));
      case 'union':
        return call('either', ...def.options.map(refer));
      case 'literal':
        return call('literal', ...def.values.map(value => JSON.stringify(value)));
      case 'string':
        return call('string', ...checksOf(def).map(formOf));
      case 'number':
        return call('number', boundsOf(checksOf(def)));
      case 'boolean':
        used.add('boolean');
        return 'boolean';
      case 'unknown':
        used.add('anything');
        return 'anything';
      default:
        throw new TypeError(`There is no shape for a schema of the kind ${(def as { type: string }).type}.`);
    }
  }

  for (const [, schema] of schemas) refer(schema as SchemaNode);
  return `// Made from the schemas by "npm run shapes"; change those.
import { ${[...used].map(name => (name === 'Shape' ? 'type Shape' : name)).join(', ')} } from './shape.js';

${constants.join('\n\n')}
`;
}

function formOf(def: CheckDefinition): string {
  if (def.check !== 'string_format') throw unknownCheck(def);
  return `${def.pattern}, '${def.error()}'`;
}

function boundsOf(checks: readonly CheckDefinition[]): string {
  const bounds = checks.map(def => {
    if (def.check === 'number_format' && def.format === 'safeint') return 'whole: true';
    if (def.check === 'greater_than') return `${def.inclusive ? 'least' : 'above'}: ${def.value}`;
    if (def.check === 'less_than' && def.inclusive) return `most: ${def.value}`;
    throw unknownCheck(def);
  });
  return `{ ${bounds.join(', ')} }`;
}

const unknownCheck = (def: CheckDefinition) =>
  new TypeError(`There is no shape for a check of the kind ${def.check}.`);

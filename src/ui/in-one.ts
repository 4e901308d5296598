import type { TemplateResult } from 'lit';

type Strings = TemplateStringsArray;

/** The template that all so far found would make together, and what may follow it. */
interface Shape {
  strings?: Strings;
  readonly next: Map<Strings | undefined, Shape>;
}

const shapes: Shape = { next: new Map() };

/**
 * The same as one template, where others stand within it: Lit then makes one copy of it all, with no comments to part
 * them. Where another template takes the place of one within, all is drawn anew, so what keeps a state, as a button
 * does its focus, is better off in a list.
 */
export function inOne(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = gather(result, shapes, values);
  shape.strings ??= asWritten(piecesOf(result));
  return { ...result, strings: shape.strings, values };
}

/** Collects the values of a template and of those within; what they follow upon leads to the shape of them all. */
function gather({ strings, values }: TemplateResult, upon: Shape, collected: unknown[]): Shape {
  let shape = after(upon, strings);
  for (const value of values) {
    if (isTemplate(value)) shape = gather(value, shape, collected);
    else {
      shape = after(shape);
      collected.push(value);
    }
  }
  return shape;
}

function after(shape: Shape, strings?: Strings): Shape {
  let next = shape.next.get(strings);
  if (!next) shape.next.set(strings, (next = { next: new Map() }));
  return next;
}

/** The text of a template around its values, those within it included. */
function piecesOf({ strings, values }: TemplateResult): string[] {
  const pieces = [strings[0]!];
  values.forEach((value, index) => {
    const [first, ...rest] = isTemplate(value) ? piecesOf(value) : ['', ''];
    pieces.push(pieces.pop()! + first, ...rest);
    pieces.push(pieces.pop()! + strings[index + 1]);
  });
  return pieces;
}

// Lit takes for a template what was written as one, which no JSON is.
const asWritten = (pieces: string[]): Strings => Object.assign(pieces, { raw: pieces });

const isTemplate = (value: unknown): value is TemplateResult => {
  const { strings } = (value ?? {}) as Partial<TemplateResult>;
  return Array.isArray(strings) && 'raw' in strings;
};

import type * as z from 'zod/mini';
import type { Misfit } from './finding.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Describes in words what a schema expects of a value that does not match it. */
export function expectationsOf(issue: Issue, root: unknown, outer: Path = []): Misfit[] {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.filter(issues => !issues.some(isOfAnotherKind));
    if (closest.length === 1) return closest[0]!.flatMap(inner => expectationsOf(inner, root, path));
  }
  return [{ path: jsonPath(path), expected: expected(issue), found: inWords(valueAt(root, path)) }];
}

/** A JSON path: `$.lists[0].careers[3].title`. */
export const jsonPath = (path: Path): string =>
  `$${path
    .map(step => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[A-Za-z_]\w*$/.test(String(step)) ? `.${String(step)}` : `[${JSON.stringify(step)}]`;
    })
    .join('')}`;

/** A short description of a JSON value. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  // A number too large for JavaScript is `Infinity` here, which JSON cannot represent.
  return `${value as number}`;
}

const isOfAnotherKind = ({ path, code }: Issue) => path.length === 0 && code === 'invalid_type';

const valueAt = (root: unknown, path: Path) =>
  path.reduce((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], root);

const kinds: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(value => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return issue.inclusive ? `a number from ${issue.minimum}` : `a number above ${issue.minimum}`;
    case 'too_big':
      return `a number up to ${issue.maximum}`;
    case 'invalid_format':
      return issue.message;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expected))].join(' or ');
    default:
      return 'what the contract defines there';
  }
}

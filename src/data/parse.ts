import type * as z from 'zod/mini';
import { version } from '../contract/parts.js';
import type { Resource } from '../contract/resource.js';
import { DataError } from './data-error.js';
import { leaveOut, type Path } from './leave-out.js';

type Issue = z.core.$ZodIssue;

/** A document that holds to the contract, and the faults of the items that had to be left out of it. */
export interface Parsed<Document> {
  document: Document;
  /** One line for each item, with all its faults, such as `lists[0].careers[3].title: expected string`. */
  leftOut: string[];
}

/**
 * Checks a document against the contract. An item of a list that is broken is
 * left out, the innermost one around the fault; a fault outside any list is an
 * error that names each fault's JSON path, and so is a newer version.
 *
 * In the browser nothing else knows how documents are checked.
 */
export function parse<Document>(resource: Resource<Document>, json: unknown): Parsed<Document> {
  refuseNewerVersion(json);
  const leftOut = new Map<string, string>();
  for (let rest = json; ;) {
    const result = attempt(resource, rest);
    if (result.success) return { document: result.data, leftOut: [...leftOut.values()] };
    const { issues } = result.error;
    const items = issues.map(({ path }) => innermostItem(path));
    const fatal = issues.filter((_, index) => !items[index]);
    if (fatal.length > 0) {
      throw new DataError(
        'malformed',
        `is not a "${resource.name}" document: ${fatal.map(explain).join('; ')}`,
      );
    }
    for (const [index, issue] of issues.entries()) {
      const item = jsonPath(items[index]!);
      const before = leftOut.get(item);
      leftOut.set(item, before ? `${before}, ${explain(issue)}` : explain(issue));
    }
    rest = leaveOut(rest, items as Path[]);
  }
}

// The check runs out of stack in a document that is nested 10,000 deep, or has more than 100,000 faults.
function attempt<Document>({ schema }: Resource<Document>, json: unknown) {
  try {
    return schema.safeParse(json);
  } catch (cause) {
    throw new DataError('malformed', 'is too deep or too faulty to be read', { cause });
  }
}

function refuseNewerVersion(json: unknown) {
  const found = (json as { version?: unknown } | null | undefined)?.version;
  if (typeof found === 'number' && found > version) {
    throw new DataError(
      'unsupported',
      `has version ${found} of the contract, and this library reads version ${version}: update career-widgets`,
    );
  }
}

/** The path of the list item that a fault lies in, the nearest one; undefined outside any list. */
function innermostItem(path: Path): Path | undefined {
  const end = path.map(step => typeof step).lastIndexOf('number');
  return end < 0 ? undefined : path.slice(0, end + 1);
}

function explain(issue: Issue): string {
  return `${jsonPath(issue.path)}: ${expectation(issue)}`;
}

function jsonPath(path: Path): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'the document';
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(value => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'expected text that is not empty';
      return issue.inclusive ? `expected ${issue.minimum} or more` : `expected more than ${issue.minimum}`;
    case 'invalid_format':
      return `expected the form ${issue.pattern ?? issue.format}`;
    default:
      return 'not in any form that the contract knows';
  }
}

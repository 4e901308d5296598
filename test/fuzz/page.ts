import * as fc from 'fast-check';
import '../../src/entries/all.js';
import { relatedResource, schoolsResource, wagesResource } from '../../src/contract/resources.js';
import type { Resource } from '../../src/contract/resource.js';
import { documentsFor } from './documents.js';
import { renders, type Shows } from './rendering.js';
import { failureIn, type Failure } from './failure.js';

const widgets: [tag: string, resource: Resource<unknown>][] = [
  ['related-careers', relatedResource],
  ['popular-schools', schoolsResource],
  ['wage-summary', wagesResource],
];

// One of each, all along: what a document leaves behind is found by the next.
const elements = new Map<string, Shows>(
  widgets.map(([tag, { name }]) => {
    const el = document.createElement(tag) as Shows;
    el.setAttribute('loading', 'eager');
    el.setAttribute('link-template', '/{key}/{title}');
    if (tag === 'wage-summary') el.setAttribute('range', '');
    document.body.append(el);
    return [name, el];
  }),
);

const cases = fc.oneof(
  ...widgets.map(([, resource]) =>
    documentsFor(resource)
      // A page that has no data yet gives something empty.
      .filter(Boolean)
      .map(json => ({ kind: resource.name, json })),
  ),
);

/** One in so many has a place on the page: the others are half the work, and little is found in how they lie. */
const laidOut = 10;

let shown = 0;

async function show(kind: string, json: unknown) {
  document.body.hidden = shown++ % laidOut > 0;
  await renders(elements.get(kind)!, json);
}

/** Shows so many documents; the first that goes wrong, made as small as it can be, or null. */
async function fuzz(seed: number, numRuns: number): Promise<Failure | null> {
  const property = fc.asyncProperty(cases, ({ kind, json }) => show(kind, json));
  return failureIn(await fc.check(property, { seed, numRuns }));
}

/** Shows one document that once went wrong, and says how it does now. */
async function replay(kind: string, json: unknown): Promise<string | null> {
  return elements.has(kind) ? show(kind, json).then(() => null, String) : null;
}

Object.assign(window, { fuzz, replay });

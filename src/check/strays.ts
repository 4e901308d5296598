import { careerPath } from '../contract/resource.js';
import { stateIn } from './career.js';
import { careerKinds } from './kinds.js';
import type { Place } from './place.js';
import type { Findings } from './report.js';

const own = careerKinds.map(({ name }) => `${name}.json`);
const byState = careerKinds.filter(kind => kind.byState).map(({ name }) => name);

/** Remarks on unused files: those that no widget will ever request, in a place that can list its files. */
export function remarkStrays(place: Place, careers: readonly string[], findings: Findings): void {
  const names = place.list('careers');
  if (!names) return;
  const folders = new Set(careers.map(career => nameOf(place.locate(careerPath({ career })))));
  for (const name of names) {
    const path = `careers/${encodeURIComponent(name)}`;
    if (folders.has(name)) remarkStraysOf(place, path, findings);
    else findings.addRemarks(place.locate(path), ['exists, but careers.json does not list it']);
  }
}

function remarkStraysOf(place: Place, folder: string, findings: Findings) {
  remarkUnless(place, folder, findings, name => own.includes(name) || byState.includes(name));
  for (const name of byState) {
    remarkUnless(place, `${folder}/${name}`, findings, file => stateIn(file).length > 0);
  }
}

function remarkUnless(
  place: Place,
  folder: string,
  findings: Findings,
  isAskedFor: (name: string) => boolean,
) {
  const names = place.list(folder) ?? [];
  for (const name of names) {
    const document = name.replace(/\.(br|gz)$/, '');
    if (isAskedFor(document) && names.includes(document)) continue;
    findings.addRemarks(place.locate(`${folder}/${encodeURIComponent(name)}`), [
      'is an unused file: no widget requests it',
    ]);
  }
}

/** The last part of a file's path. */
const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

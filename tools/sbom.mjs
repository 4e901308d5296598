// Writes dist/sbom.json: the software bill of materials, as CycloneDX, from the lock. `npm run sbom`
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ 'bom-ref': string, name: string, version: string, scope: string }} Component */
/** @typedef {{ metadata: { timestamp?: string, tools?: unknown, component: Component }, serialNumber?: string, components: Component[], dependencies: { ref: string, dependsOn: string[] }[] }} Bill */

/** The bill, without what differs from one build to the next. @returns {Bill} */
export function billOfMaterials() {
  const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const options = ['--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'];
  const text = execFileSync('npm', ['sbom', ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  /** @type {Bill} */
  const bill = JSON.parse(text);
  const { serialNumber: _serial, ...rest } = bill;
  const { timestamp: _time, tools: _tools, component, ...metadata } = bill.metadata;
  // Not by `--omit=dev`, which also omits packages that a dev dependency needs too, such as Lit.
  const parts = reached(bill, Object.keys(dependencies));
  return {
    ...rest,
    // npm uses the folder's name.
    metadata: { ...metadata, component: { ...component, name } },
    components: bill.components.filter(part => parts.has(part['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => parts.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(part => parts.has(part)) })),
  };
}

/** The package and all that it needs, at any depth. @param {Bill} bill @param {string[]} names */
function reached({ metadata, dependencies, components }, names) {
  const own = metadata.component['bom-ref'];
  const direct = new Set(components.filter(({ name }) => names.includes(name)).map(part => part['bom-ref']));
  const needed = (/** @type {string} */ part) =>
    dependencies.find(({ ref }) => ref === part)?.dependsOn.filter(next => part !== own || direct.has(next));
  const found = new Set([own]);
  for (const part of found) for (const next of needed(part) ?? []) found.add(next);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('dist/sbom.json', `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
}

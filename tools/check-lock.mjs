// A lock is good for every machine when it names no registry and has the binaries of every platform.
import { readFileSync } from 'node:fs';

/** @type {Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }>} */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const faults = Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
  ...(resolved ? [`${path} has an address`] : []),
  ...Object.keys(optionalDependencies)
    .filter(name => !isLocked(name, path))
    .map(name => `${path} lacks ${name}`),
]);

faults.forEach(fault => console.error(fault));
process.exitCode = faults.length ? 1 : 0;

/**
 * A package is looked for where it is needed, then in each folder above.
 *
 * @param {string} name @param {string} from
 * @returns {boolean}
 */
function isLocked(name, from) {
  if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true;
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

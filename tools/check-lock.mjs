// A lock works on every machine if it names no registry and has the binaries of every platform, and at any time
// if each package has one version and one hash. `node tools/check-lock.mjs [folder]`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, dev?: boolean, hasInstallScript?: boolean, optionalDependencies?: Record<string, string> }} Locked */

const folder = process.argv[2] ?? '.';
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const { dependencies = {}, devDependencies = {} } = read('package.json');
/** @type {Record<string, Locked>} */
const packages = read('package-lock.json').packages;

const faults = [
  ...Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json has ${name} in the version ${version}, which is not exact`),
  ...Object.entries(packages).flatMap(faultsOf),
];

faults.forEach(fault => console.error(fault));
process.exitCode = faults.length ? 1 : 0;

/** @param {[string, Locked]} entry */
function faultsOf([path, { resolved, integrity, dev, hasInstallScript, optionalDependencies = {} }]) {
  return [
    ...(resolved ? [`${path} has an address`] : []),
    ...(path && !/^sha512-/.test(integrity ?? '') ? [`${path} has no hash`] : []),
    ...(hasInstallScript && !dev ? [`${path} runs a script when it is installed`] : []),
    ...Object.keys(optionalDependencies)
      .filter(name => !isLocked(name, path))
      .map(name => `${path} lacks ${name}`),
  ];
}

/**
 * A package is resolved from where it is needed, then from each parent folder.
 *
 * @param {string} name @param {string} from
 * @returns {boolean}
 */
function isLocked(name, from) {
  if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true;
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

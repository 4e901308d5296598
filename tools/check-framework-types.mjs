// Checks the types of dist/frameworks with each framework's type checker: `npm run types:frameworks`.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const folder = 'test/framework-types';
const own = resolve('dist');

/**
 * Files that the three programs share, above all the DOM types, are parsed once.
 *
 * @type {Map<string, ts.SourceFile | undefined>}
 */
const parsed = new Map();

// The slowest first: they run in parallel with the others.
const others = Promise.all([vue(), svelte()]);
const faults = [...['react', 'preact', 'solid'].flatMap(jsx), ...(await others).flat()];
faults.forEach(fault => console.error(fault));
process.exitCode = faults.length ? 1 : 0;

/**
 * Checks the types and code that uses them, but not the framework's own types.
 *
 * @param {string} framework @returns {string[]}
 */
function jsx(framework) {
  const path = join(folder, framework, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, framework));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, read(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram(fileNames, options, host);
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => fileNames.includes(fileName) || fileName.startsWith(own));
  const found = checked.flatMap(file => [...program.getSemanticDiagnostics(file)]);
  return [...program.getOptionsDiagnostics(), ...found].map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    const where = relative('.', file?.fileName ?? path);
    return `${where}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

async function vue() {
  const { status, output } = await run('vue-tsc', '--noEmit', '-p', join(folder, 'vue'));
  return status ? [output] : [];
}

// Svelte does not support `@ts-expect-error` in markup, so the expected error lines are compared.
async function svelte() {
  const workspace = join(folder, 'svelte');
  const lines = readFileSync(join(workspace, 'Wrong.svelte'), 'utf8').split('\n');
  const expected = lines.flatMap((line, index) => (line.includes('<!-- wrong:') ? [index + 2] : []));
  const { output } = await run('svelte-check', '--workspace', workspace, '--tsconfig', './tsconfig.json', '--output', 'machine'); // prettier-ignore
  if (!/COMPLETED \d+ FILES/.test(output)) return [output];
  const found = [...output.matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):.*/g)];
  const missed = expected.filter(line => !found.some(([, file, at]) => file === 'Wrong.svelte' && Number(at) === line)); // prettier-ignore
  return [
    ...found.filter(([, file, at]) => file !== 'Wrong.svelte' || !expected.includes(Number(at))).map(([text]) => text), // prettier-ignore
    ...missed.map(line => `${workspace}/Wrong.svelte:${line} is taken for right`),
  ];
}

/**
 * @param {string} command @param {string[]} args
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(command, ...args) {
  return new Promise(done => {
    const child = spawn(join('node_modules/.bin', command), args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => (output += text));
    }
    child.on('close', status => done({ status, output }));
  });
}

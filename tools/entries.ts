// Generates the files that list every widget, from the registry: `npm run entries`. `-- --check` checks whether they
// are up to date.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tags } from '../src/widgets/registry.js';
import { entrySources, header, widgetOf } from './entries-source.js';

const isCheck = process.argv.includes('--check');
const widgets = tags.map(tag => {
  const folder = `src/widgets/${tag}`;
  return widgetOf(tag, readdirSync(folder), readFileSync(`${folder}/element.ts`, 'utf8'));
});
const sources = new Map(Object.entries(entrySources(widgets)));
const old = ['src/entries', 'src/widgets']
  .flatMap(folder => readdirSync(folder).map(file => `${folder}/${file}`))
  .filter(
    file => file.endsWith('.ts') && !sources.has(file) && readFileSync(file, 'utf8').startsWith(header),
  );

for (const file of old) {
  if (isCheck) complain(file);
  else rmSync(file);
}
for (const [file, written] of sources) {
  const source = await format(written, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === source) continue;
  if (isCheck) complain(file);
  else writeFileSync(file, source);
}

function complain(file: string) {
  console.error(`${file} is out of date: run "npm run entries".`);
  process.exitCode = 1;
}

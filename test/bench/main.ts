import { parseArgs } from 'node:util';
import { seededRandom } from '../dataset/seeded-random.js';
import { bytes } from './bytes/bytes.js';
import { tellModules } from './bytes/tell-modules.js';
import { firstCard } from './first-card/first-card.js';
import { tellFirstVisit } from './first-card/tell-profile.js';
import { many } from './many/many.js';
import { rendering, renderingProfile } from './rendering/rendering.js';
import { Results } from './results.js';
import { tables } from './table.js';
import { judge } from './targets.js';

// What the widgets cost, beside what a publisher would use otherwise and beside the least that is possible:
// `npm run bench [-- bytes|rendering|first-card|many …] [--quick]`; or what the bytes and the time of rendering and
// of a first visit are made of, by module: `npm run bench -- --modules`, `npm run bench -- --profile`.

const parts = { bytes, rendering, 'first-card': firstCard, many };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    modules: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter(name => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const note = (text: string) => console.error(`  ${text}`);

if (values.modules) tellModules();
else if (values.profile) await profile();
else await measure();

async function profile() {
  const { random } = seededRandom({ diagnostic: note });
  const manner = { isQuick: values.quick, random, note };
  await renderingProfile(manner);
  await tellFirstVisit(manner);
}

async function measure() {
  const { random, seed } = seededRandom({ diagnostic: note });
  const results = Results.open({ isQuick: values.quick });
  const chosen = Object.entries(parts).filter(([name]) => !positionals.length || positionals.includes(name));
  for (const [name, part] of chosen) {
    console.error(`${name}:`);
    const figures = await part({ isQuick: values.quick, random, note });
    results.put(name, seed, figures);
    console.log(`\n${tables(figures)}\n`);
  }
  const { text, misses } = judge(results.figures);
  console.log(text);
  results.write();
  process.exitCode = misses > 0 ? 1 : 0;
}

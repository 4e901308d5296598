// One measured run of what is built, in a process of its own: `read RAW`, or `build RAW OUT`. Prints its cost as JSON.

const built = (/** @type {string} */ name) =>
  import(new URL(`../../dist/dataset/${name}.js`, import.meta.url).href);
const { buildDataset } = await built('build');
const { readEducation, readOnet, readWork } = await built('raw-tables');
const { Stock } = await built('stock');

const [what, raw = '', out = ''] = process.argv.slice(2);

async function read() {
  const stock = await Stock.take(raw);
  const { occupations } = await readOnet(stock);
  await readWork(stock, occupations);
  await readEducation(stock);
  return { files: 0, bytes: 0 };
}

const start = performance.now();
const before = process.cpuUsage();
const { files, bytes } = what === 'read' ? await read() : await buildDataset({ raw, out });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, memory: maxRSS * 1024, files, bytes }));

import { Stock } from '../../src/dataset/stock.js';
import { readEducation, readOnet, readWork } from '../../src/dataset/raw-tables.js';
import { buildDataset } from '../../src/entries/node/dataset.js';

// One measured run, in a process of its own: `read RAW`, or `build RAW OUT`. Prints what it cost as JSON.

const [what, raw = '', out = ''] = process.argv.slice(2);

async function read() {
  const stock = await Stock.take(raw);
  return [await readOnet(stock), await readWork(stock), await readEducation(stock)];
}

const start = performance.now();
const before = process.cpuUsage();
const made = what === 'read' ? await read() : await buildDataset({ raw, out });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
const { files, bytes } = Array.isArray(made) ? { files: 0, bytes: 0 } : made;
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, memory: maxRSS * 1024, files, bytes }));

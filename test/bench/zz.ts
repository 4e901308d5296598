import { bytes } from './bytes/bytes.js';
console.time('t');
for (const f of await bytes()) if (f.measure === 'brotli') console.log(String(f.value).padStart(8), f.of);
console.timeEnd('t');

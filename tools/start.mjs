// Serves the demo from the source, reloading its pages on change: `npm start`.
import { serveDemo } from './serve-demo.mjs';

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
const { address } = await serveDemo(wanted ? { port: wanted } : {});
console.log(`\n  The demo is at ${address}demo/\n\n  It reloads when a file changes. Stop with Ctrl+C.\n`);

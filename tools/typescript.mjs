// Runs TypeScript directly, in worker threads too: `node --import ./tools/typescript.mjs file.ts`.
import { register } from 'tsx/esm/api';

register();

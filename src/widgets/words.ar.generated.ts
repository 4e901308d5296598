// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { words as words0 } from './related-careers/words.ar.js';
import { words as words1 } from './popular-schools/words.ar.js';
import { words as words2 } from './wage-summary/words.ar.js';

/** What the widgets say beside what every widget may say. */
export const words = { ...words0, ...words1, ...words2 };

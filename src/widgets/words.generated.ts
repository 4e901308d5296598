// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { words as words0 } from './related-careers/words.js';
import { words as words1 } from './popular-schools/words.js';
import { words as words2 } from './wage-summary/words.js';

/** What the widgets say beside what every widget may say, in English. */
export const words = { ...words0, ...words1, ...words2 } as const;

import { words as related } from '../widgets/related-careers/words.js';
import { words as schools } from '../widgets/popular-schools/words.js';
import { words as shared } from './shared-words.js';
import { words as wages } from '../widgets/wage-summary/words.js';

/**
 * Everything that the widgets say in words of their own, in English; what comes from a document is not here. A
 * publisher overrides these by name, so a name stays. Where a count decides, there is a form for each plural
 * category that the language has. In a page, each widget brings its own part.
 */
export const en = { ...shared, ...related, ...schools, ...wages } as const;

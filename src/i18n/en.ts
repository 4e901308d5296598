import { words as widgets } from '../widgets/words.generated.js';
import { words as shared } from './shared-words.js';

/**
 * Everything that the widgets say in words of their own, in English; what comes from a document is not here. A
 * publisher overrides these by name, so a name stays. Where a count decides, there is a form for each plural
 * category that the language has. In a page, each widget brings its own part.
 */
export const en = { ...shared, ...widgets } as const;

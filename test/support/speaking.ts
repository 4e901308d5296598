import { words as ar } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/words.js';
import { english } from '../../src/i18n/formats.js';
import { words as es } from '../../src/i18n/es.js';
import { Language } from '../../src/i18n/language.js';
import { formatsOf } from '../../src/i18n/other-languages.js';

/** The languages that come with the library. */
export const builtIn = { en, es, ar };

/** How the widgets speak in a language that comes with the library, of documents in a language that may be known. */
export const speaking = (tag: keyof typeof builtIn, quoted?: string): Language =>
  new Language(tag, builtIn[tag], tag === 'en' ? english : formatsOf(tag), quoted);

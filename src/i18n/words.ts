import { words as widgets } from '../widgets/words.generated.js';
import { words as shared } from './shared-words.js';

/**
 * The built-in strings of the widgets, in English; text from documents is not here. A
 * publisher overrides these by name, so names are stable. A string with a count has a form for each plural
 * category of the language. On a page, each widget adds its own strings.
 */
export const en = { ...shared, ...widgets } as const;

/** Forms of a string by plural category, as `Intl.PluralRules` names them. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The name of a string. */
export type Word = keyof typeof en;

/** The translation of some English strings. */
export type Translation<English> = {
  [Name in keyof English]: English[Name] extends string ? string : Plural;
};

/** All strings of the widgets, in one language. */
export type Words = Translation<typeof en>;

type Forms<Name extends Word> = (typeof en)[Name] extends infer Form
  ? Form extends string
    ? Form
    : Form[keyof Form]
  : never;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The placeholders of a string, such as `{career}`. */
export type Values<Name extends Word, Value> = Record<Placeholders<Forms<Name>>, Value>;

import { words as widgets } from '../widgets/words.generated.js';
import { words as shared } from './shared-words.js';

/**
 * Everything that the widgets say in words of their own, in English; what comes from a document is not here. A
 * publisher overrides these by name, so a name stays. Where a count decides, there is a form for each plural
 * category that the language has. In a page, each widget brings its own part.
 */
export const en = { ...shared, ...widgets } as const;

/** Forms of a sentence by plural category, as `Intl.PluralRules` names them. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The name of something that the widgets say. */
export type Word = keyof typeof en;

/** What says the same as some English words in another language. */
export type Translation<English> = {
  [Name in keyof English]: English[Name] extends string ? string : Plural;
};

/** All that the widgets say, in one language. */
export type Words = Translation<typeof en>;

type Forms<Name extends Word> = (typeof en)[Name] extends infer Form
  ? Form extends string
    ? Form
    : Form[keyof Form]
  : never;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a sentence has places for, such as `{career}`. */
export type Values<Name extends Word, Value> = Record<Placeholders<Forms<Name>>, Value>;

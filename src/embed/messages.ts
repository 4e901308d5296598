// The messages between a widget's frame and the embedding page: the single definition, for both sides and for
// docs/iframe.md. A message is an object whose `careerWidgets` is its name, with the fields listed here.

/** From the frame to the embedding page. */
export const fromFrame = {
  /** The frame is ready; a page that supports frames responds with `hello`. The only message before that; it is empty. */
  ready: {},
  /** Height of the content, in CSS pixels. */
  height: { height: 'number' },
  /** Title of the frame's document: the widget's heading. */
  title: { title: 'string' },
  // The library's events, by name, with their fields.
  'cw-load': {},
  'cw-empty': {},
  'cw-error': { reason: 'string', message: 'string' },
  'cw-view': {},
  'cw-select': { key: 'string', position: 'number', list: 'string', paid: 'boolean', href: 'string' },
  'cw-tab': { list: 'string' },
  'cw-toggle': { item: 'string', open: 'boolean' },
} as const satisfies Messages;

/** From the page to a frame. */
export const fromPage = {
  /** The page supports frames: from now on it gets messages, starting with those it missed. */
  hello: {},
  /** The widget's new `theme`. */
  theme: { theme: 'string' },
  /** The new language of the frame's document. */
  lang: { lang: 'string' },
  /** The new direction of the frame's document. */
  dir: { dir: 'string' },
} as const satisfies Messages;

export type FrameMessage = MessageOf<typeof fromFrame>;
export type PageMessage = MessageOf<typeof fromPage>;

/** The largest plausible height, in CSS pixels. */
export const maxHeight = 20_000;

interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
}

type Messages = Record<string, Record<string, keyof Kinds>>;

type MessageOf<Known extends Messages> = {
  [Name in keyof Known]: { careerWidgets: Name } & {
    -readonly [Field in keyof Known[Name]]: Kinds[Known[Name][Field]];
  };
}[keyof Known];

/** Parses data as a message, with only its own fields; undefined for anything else that windows send each other. */
export function read<Known extends Messages>(known: Known, data: unknown): MessageOf<Known> | undefined {
  const given = Object(data) as Record<string, unknown>;
  const name = given.careerWidgets as string;
  const fields = Object.hasOwn(known, name) && Object.entries(known[name]!);
  if (!fields || !fields.every(([field, kind]) => typeof given[field] === kind)) return undefined;
  return Object.fromEntries([
    ['careerWidgets', name],
    ...fields.map(([field]) => [field, given[field]]),
  ]) as MessageOf<Known>;
}

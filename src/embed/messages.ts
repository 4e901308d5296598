// What a frame with a widget and the page around it say to each other: the one definition, for both sides and for
// docs/iframe.md. A message is an object whose `careerWidgets` says which it is, beside the fields named here.

/** From the frame to the page around it. */
export const fromFrame = {
  /** The frame listens; a page that follows frames answers `hello`. The only message before that, and it holds nothing. */
  ready: {},
  /** How high the content is, in CSS pixels. */
  height: { height: 'number' },
  /** What the frame's document is called: the widget's heading. */
  title: { title: 'string' },
  // The library's events, by their names, with their fields.
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
  /** The page follows the frame and is to be told what has happened, and from now on happens. */
  hello: {},
  /** The widget's `theme` from now on. */
  theme: { theme: 'string' },
  /** Language of the frame's document. */
  lang: { lang: 'string' },
  /** Direction of the frame's document. */
  dir: { dir: 'string' },
} as const satisfies Messages;

export type FrameMessage = MessageOf<typeof fromFrame>;
export type PageMessage = MessageOf<typeof fromPage>;

/** Heights beyond this, in CSS pixels, are nobody's content. */
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

/** The message that some data are, with no field but its own; undefined for all else that windows send each other. */
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

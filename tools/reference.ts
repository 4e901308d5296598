// Generates docs/reference.md from dist/custom-elements.json, or with --check checks whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';

/** The fields of the manifest for a class, an attribute, an event, a part … that are used here. */
interface Item {
  name: string;
  description?: string;
  kind?: string;
  default?: string;
  type?: { text: string };
  return?: { type: { text: string } };
  attribute?: string;
  fieldName?: string;
}

interface Class extends Item {
  tagName?: string;
  superclass?: { name: string };
  members?: Item[];
  attributes?: Item[];
  slots?: Item[];
  events?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

type Columns = Record<string, (item: Item) => string | undefined>;

const file = 'docs/reference.md';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Class[] }[];
};
const classes = manifest.modules
  .flatMap(module => module.declarations)
  .filter(({ kind }) => kind === 'class');
const elements = classes.filter(({ tagName }) => tagName);
const widget = classes.find(({ name }) => name === 'Widget')!;
const events = classes.filter(({ superclass }) => superclass?.name === 'Event');

const text = `${[
  '# Reference',
  '<!-- Made from the comments in src/ by `npm run reference`. Change them, not this file. -->',
  [
    ...elements.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`),
    '- [What every widget has](#what-every-widget-has)',
    '- [Events](#events)',
  ].join('\n'),
  ...elements.flatMap(element => [
    `## <a id="${element.tagName}"></a>\`<${element.tagName}>\``,
    element.description,
    ...tables(beyondWidget(element)),
    'And [what every widget has](#what-every-widget-has).',
  ]),
  '## What every widget has',
  ...tables(widget),
  '## Events',
  'All of them bubble and are composed: one listener on the page hears every widget.',
  ...events.flatMap(event => [`### ${event.name}`, event.description, eventFields(event)]),
]
  .filter(Boolean)
  .join('\n\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: run "npm run reference" and commit it.`);
  process.exit(1);
}

function tables({ members, attributes, slots, events, cssParts, cssProperties }: Class) {
  return [
    table('Attributes', attributes, {
      Attribute: ({ name }) => code(name),
      Property: ({ fieldName }) => code(fieldName),
      Type: ({ type }) => code(type?.text.replace(' | null', '')),
      Default: item => code(item.default?.replace('null', '')),
      Meaning,
    }),
    table('Properties', only('field', members), {
      Property: ({ name }) => code(name),
      Type: ({ type }) => code(type?.text),
      Meaning,
    }),
    table('Methods', only('method', members), {
      Method: ({ name }) => code(`${name}()`),
      Returns: item => code(item.return?.type.text),
      Meaning,
    }),
    table('Slots', slots, { Slot: ({ name }) => code(name) ?? '(no name)', Meaning }),
    table('Events', events, {
      Event: ({ name }) => code(name),
      Class: ({ type }) => `[\`${type?.text}\`](#${type?.text.toLowerCase()})`,
      Meaning,
    }),
    table('Parts', cssParts, { Part: ({ name }) => code(`::part(${name})`), Meaning }),
    table('Custom properties', cssProperties, {
      Property: ({ name }) => code(name),
      Default: item => code(item.default),
      Meaning,
    }),
  ];
}

function eventFields({ members }: Class) {
  return table('', only('field', members), {
    Field: ({ name }) => code(name),
    Type: ({ type }) => code(type?.text),
    Meaning,
  });
}

/** A property with an attribute is documented there. */
function only(kind: string, members: Item[] = []) {
  return members.filter(item => item.kind === kind && !item.attribute);
}

/** Only what an element adds to what every widget has, which is documented once. */
function beyondWidget(element: Class): Class {
  const added = Object.entries(element).map(([name, value]) => {
    const told = widget[name as keyof Class];
    if (!Array.isArray(value) || !Array.isArray(told)) return [name, value] as const;
    return [name, (value as Item[]).filter(item => !told.some(({ name }) => name === item.name))] as const;
  });
  return Object.fromEntries(added) as unknown as Class;
}

function table(title: string, items: Item[] = [], columns: Columns) {
  if (!items.length) return '';
  const row = (cells: (string | undefined)[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(title ? [`**${title}**`, ''] : []),
    row(Object.keys(columns)),
    row(Object.keys(columns).map(() => '---')),
    ...items.map(item => row(Object.values(columns).map(cell => cell(item)?.replaceAll('|', '\\|')))),
  ].join('\n');
}

function Meaning({ description }: Item) {
  return description?.replaceAll(/\s*\n\s*/g, ' ');
}

function code(text: string | undefined) {
  return text ? `\`${text}\`` : undefined;
}

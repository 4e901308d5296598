/** What the custom-elements manifest says of a widget, as far as this page shows it. */
export interface Widget {
  tag: string;
  description: string;
  attributes: Attribute[];
  tokens: Described[];
}

export interface Described {
  name: string;
  description: string;
}

export interface Attribute extends Described {
  /** Name of the property. */
  property: string;
  kind: 'flag' | 'words' | 'number' | 'text';
  /** The words that it can have; the first is what it is without one. */
  words: string[];
  /** Whether every widget has it. */
  isCommon: boolean;
}

interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  fieldName?: string;
  inheritedFrom?: object;
}

/** The file's own form: https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      description?: string;
      attributes?: Item[];
      cssProperties?: Item[];
    }[];
  }[];
}

/** The widgets of a manifest, each with all that can be set on it: what is new there is here by itself. */
export function widgetsOf(manifest: Manifest): Widget[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName = '', description = '', attributes = [], cssProperties = [] }) => ({
      tag: tagName,
      description,
      attributes: attributes.map(attributeOf),
      tokens: cssProperties.map(({ name, description = '' }) => ({ name, description })),
    }));
}

function attributeOf({ name, description = '', type, fieldName, inheritedFrom }: Item): Attribute {
  const parts = (type?.text ?? 'string').split('|').map(part => part.trim());
  const words = parts.flatMap(part => /^'(.*)'$/.exec(part)?.[1] ?? []);
  const kind = words.length
    ? 'words'
    : parts.includes('boolean')
      ? 'flag'
      : parts.includes('number')
        ? 'number'
        : 'text';
  return {
    name,
    description: description.replaceAll(/\s+/g, ' '),
    property: fieldName ?? name,
    kind,
    words,
    isCommon: inheritedFrom !== undefined,
  };
}

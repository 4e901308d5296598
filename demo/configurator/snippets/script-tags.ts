import { tagLine } from '../../../tools/cdn/tag-lines.mjs';
import { elementsOf } from './elements.js';
import { tagMarkup } from './markup.js';
import { codePreloads, documentPreloads } from './preloads.js';
import type { Order, Snippet } from './snippet.js';
import { themeElement } from './theme-rule.js';

const tags = (order: Order) =>
  elementsOf(order)
    .map(tag => tagMarkup(tag))
    .join('\n');

/** A file that is whole in itself, so that its hash holds all that runs. */
export const pinned: Snippet = {
  name: 'pinned',
  title: 'Script, pinned',
  advice:
    'Paste it where the widget is to be, in any HTML. The browser refuses a file that is not exactly the one that you see here; to take a new version, come back for a new snippet.',
  isRemote: true,
  blocks: order => {
    const { configuration, files, hashes } = order;
    const script = `${configuration.widget}.js`;
    const lines = ['reserve.css', script].map(file => tagLine(files, file, hashes[file]));
    return [
      { place: 'In the page', code: `${lines.join('\n')}\n${themeElement(configuration)}${tags(order)}` },
      ...documentPreloads(order),
    ];
  },
};

export const floating: Snippet = {
  name: 'floating',
  title: 'Script, kept up to date',
  advice:
    'The first lines go into the head of every page, once for all widgets; the tag where the widget is to be. Whatever version is in that folder is used.',
  isRemote: true,
  blocks: order => {
    const { configuration, files } = order;
    const lines = ['reserve.css', 'loader.js'].map(file => tagLine(files, file));
    return [
      {
        place: 'In the head of every page',
        code: `${lines.join('\n')}\n${themeElement(configuration)}`.trim(),
      },
      { place: 'Where the widget is to be', code: tags(order) },
      ...codePreloads(order),
    ];
  },
};

/** A block that WordPress leaves as it is, with a tag that its editors do not take away. */
export const wordpress: Snippet = {
  name: 'wordpress',
  title: 'WordPress',
  advice:
    'Add a “Custom HTML” block and paste it there, or paste it in the code editor. Where your site takes no scripts in posts, put the link and the script lines into the theme’s header, and leave the rest.',
  isRemote: true,
  blocks: order => {
    const { configuration, files } = order;
    const lines = ['reserve.css', 'loader.js'].map(file => tagLine(files, file));
    const holders = elementsOf(order).map(({ name, attributes: { id, ...attributes } }) =>
      tagMarkup({
        name: 'div',
        attributes: {
          'data-career-widget': name,
          ...Object.fromEntries(
            Object.entries({ ...(id && { id }), ...attributes }).map(([key, value]) => [
              `data-${key}`,
              value,
            ]),
          ),
        },
      }),
    );
    return [
      {
        place: 'In the post',
        code: `<!-- wp:html -->\n${lines.join('\n')}\n${themeElement(configuration)}${holders.join('\n')}\n<!-- /wp:html -->`,
      },
      ...codePreloads(order),
    ];
  },
};

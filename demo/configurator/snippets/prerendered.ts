import { tagLine } from '../../../tools/cdn/tag-lines.mjs';
import { elementsOf } from './elements.js';
import { tagMarkup } from './markup.js';
import { codePreloads } from './preloads.js';
import type { Snippet } from './snippet.js';
import { themeElement } from './theme-rule.js';

export const prerendered: Snippet = {
  name: 'prerender',
  title: 'Prerendered',
  advice:
    'For a site that is built to files: the figures are in the HTML before any script runs, for search engines and for readers without one. Run the command after each build of the site; put the name of its folder in place of public.',
  isRemote: true,
  blocks: order => {
    const { configuration, files, endpoint } = order;
    const lines = ['reserve.css', 'loader.js'].map(file => tagLine(files, file));
    const tags = elementsOf(order).map(tag => tagMarkup(tag));
    return [
      { place: 'In the page', code: `${lines.join('\n')}\n${themeElement(configuration)}${tags.join('\n')}` },
      {
        place: 'In a terminal, after the build',
        code: `npx career-widgets prerender "public/**/*.html" --endpoint ${endpoint}`,
      },
      ...codePreloads(order),
    ];
  },
};

import { nameOf } from '../controls.js';
import { leadsToList } from './elements.js';
import { htmlAttribute } from './markup.js';
import type { Order, Snippet } from './snippet.js';

export const frame: Snippet = {
  name: 'iframe',
  title: 'iframe',
  advice:
    'For systems that take no script of yours. The second line makes the frame as high as its content; where it is not allowed, leave it out and give the frame a height.',
  isRemote: true,
  refusal: ({ configuration: { attributes, tokens } }) => {
    if (leadsToList(attributes))
      return 'A link or a button leads to a list on the same page, and a frame has none. Choose the display “list” or “compact”.';
    if (Object.keys(tokens).length)
      return 'A frame takes no colors and fonts of a page. Choose a theme for it, and take your own colors away.';
    return undefined;
  },
  blocks: order => [
    {
      place: 'In the page',
      code: `<iframe\n  ${Object.entries(attributesOf(order))
        .map(([name, value]) => htmlAttribute(name, value))
        .join('\n  ')}\n></iframe>\n<script async src="${order.files}frame.js"></script>`,
    },
  ],
};

function attributesOf({ configuration: { widget, attributes, view }, endpoint, files }: Order) {
  const query = new URLSearchParams({ widget, ...attributes, endpoint });
  if (view.language !== 'en') query.set('lang', view.language);
  if (view.direction !== 'ltr') query.set('dir', view.direction);
  const dark = attributes.theme?.split(' ').includes('dark');
  return {
    src: `${files}embed.html?${query.toString()}`,
    title: nameOf(widget),
    width: '100%',
    height: '640',
    loading: 'lazy',
    style: `border: 0${dark ? '; color-scheme: dark' : ''}`,
  };
}

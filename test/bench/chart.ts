import type { Figure } from './figure.js';

/** One bar: a name, how long it is, and whether it is ours. */
interface Bar {
  name: string;
  value: number;
  text: string;
  isOwn: boolean;
}

interface Panel {
  title: string;
  bars: Bar[];
}

const width = 760;
const left = 270;
const right = 90;
const rowHeight = 26;

const sizes: Record<string, string> = {
  'loader.js': 'loader.js, until a widget is near',
  'related-careers.js': 'one widget, in one file',
  'all.js': 'all three widgets',
  'a plain element, nothing checked': 'a plain element, nothing checked',
  'Lit alone': 'Lit alone',
  'giscus (then a frame)': 'giscus (then a frame)',
  'Recommend with its client': 'Algolia Recommend',
  'Shoelace, card and tabs': 'Shoelace, card and tabs',
  'Web Awesome, card and tabs': 'Web Awesome, card and tabs',
  'InstantSearch, least imports': 'InstantSearch, least imports',
};

const waits: Record<string, string> = {
  'career-widgets, prerendered': 'prerendered',
  'the snippet we recommend': 'the snippet we recommend',
  'career-widgets, related-careers.js': 'one widget, in one file',
  'career-widgets, loader.js': 'loader.js',
  'plain HTML': 'plain HTML',
  'a plain element': 'a plain element, nothing checked',
  'a frame, as giscus does it': 'a frame, as giscus does it',
  Recommend: 'Algolia Recommend',
  InstantSearch: 'InstantSearch',
};

const ours = /^(loader\.js|related-careers\.js|all\.js|career-widgets|the snippet)/;

/** The figures that a publisher chooses by, as a picture for light and dark pages. */
export function chart(figures: readonly Figure[]): string {
  const panels = [
    panel('What a page loads, kB (brotli)', sizes, figures, {
      table: 'Bytes',
      measure: 'brotli',
      say: value => (value / 1000).toFixed(1),
    }),
    panel(
      'First card on slow 4G at a quarter of the speed, as a multiple of a plain element’s',
      waits,
      figures,
      {
        table: 'First card on slow 4G at a quarter of the speed',
        measure: 'first card',
        say: value => `${value.toFixed(2)} ×`,
      },
    ),
  ].filter(({ bars }) => bars.length > 0);
  let y = 0;
  const drawn = panels.map(each => {
    const text = drawPanel(each, y);
    y += 64 + each.bars.length * rowHeight;
    return text;
  });
  const description = panels
    .map(({ title, bars }) => `${title}: ${bars.map(sentence).join(', ')}.`)
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-labelledby="title description">
<title id="title">What career-widgets cost a page, beside others</title>
<desc id="description">${escaped(description)}</desc>
<style>
  text { font: 14px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 15px; }
  .own { font-weight: 600; }
  rect { fill: #8c959f; }
  rect.own { fill: #0b57d0; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    rect { fill: #7d8590; }
    rect.own { fill: #7cacf8; }
  }
</style>
${drawn.join('\n')}
</svg>
`;
}

function panel(
  title: string,
  names: Record<string, string>,
  figures: readonly Figure[],
  { table, measure, say }: { table: string; measure: string; say: (value: number) => string },
): Panel {
  const bars = Object.entries(names).flatMap(([of, name]): Bar[] => {
    const figure = figures.find(it => it.table === table && it.measure === measure && it.of === of);
    return figure ? [{ name, value: figure.value, text: say(figure.value), isOwn: ours.test(of) }] : [];
  });
  return { title, bars: bars.sort((a, b) => a.value - b.value) };
}

function drawPanel({ title, bars }: Panel, top: number) {
  const scale = (width - left - right) / Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value, text, isOwn }, index) => {
    const y = top + 48 + index * rowHeight;
    const style = isOwn ? ' class="own"' : '';
    const length = Math.max(1, value * scale).toFixed(1);
    return `<text${style} x="${left - 12}" y="${y + 14}" text-anchor="end">${escaped(name)}</text>
<rect${style} x="${left}" y="${y + 2}" width="${length}" height="16" rx="2"/>
<text${style} x="${left + Number(length) + 8}" y="${y + 14}">${text}</text>`;
  });
  return `<text class="title" x="0" y="${top + 28}">${escaped(title)}</text>\n${rows.join('\n')}`;
}

const sentence = ({ name, text, isOwn }: Bar) => `${name}${isOwn ? ' (ours)' : ''} ${text}`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

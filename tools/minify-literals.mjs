import MagicString from 'magic-string';

/**
 * Takes the white space and comments out of Lit's templates. Only ever leaves one space where there
 * were several, and removes no tag and no quote, so that what a template means stays the same.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)\s*`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasis } of templatesIn(this.parse(code))) {
        const shorten = tag === 'css' ? shortenCss : shortenHtml;
        if (!isSafe(tag, quasis)) continue;
        quasis.forEach(({ start, end, value }, index) => {
          let short = shorten(value.raw);
          if (index === 0) short = short.trimStart();
          if (index === quasis.length - 1) short = short.trimEnd();
          if (start < end) text.update(start, end, short);
        });
      }
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary', source: id }) };
    },
  };
}

/** @param {string} text */
const shortenHtml = text => text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

/** @param {string} text */
const shortenCss = text =>
  withoutComments(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** @param {string} text */
const withoutComments = text => text.replace(/\/\*[\s\S]*?\*\//g, '');

/**
 * White space that is seen, and strings with more in them than words, are left alone.
 *
 * @param {string} tag @param {Quasi[]} quasis
 */
function isSafe(tag, quasis) {
  const text = quasis.map(({ value }) => value.raw).join('');
  return tag === 'css'
    ? !/["']/.test(withoutComments(text).replace(/"[^"\s{};,:]*"|'(?:[^'\s{};,:]| (?! ))*'/g, ''))
    : !/<(pre|textarea|script)\b/i.test(text);
}

/**
 * @typedef {{ start: number, end: number, value: { raw: string } }} Quasi
 * @param {unknown} node
 * @returns {Generator<{ tag: string, quasis: Quasi[] }>}
 */
function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  const { type, tag, quasi } = /** @type {any} */ (node);
  if (type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(tag.name)) {
    yield { tag: tag.name, quasis: quasi.quasis };
  }
  for (const child of Object.values(node)) yield* templatesIn(child);
}

import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

/**
 * Takes the white space and comments out of Lit's templates. In markup it only ever leaves one space where there
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
        const isCss = tag === 'css';
        if (isCss ? quasis.length > 1 : hasLiteralSpace(quasis))
          this.error(`${id}: a \`${tag}\` template that cannot be made smaller`);
        quasis.forEach(({ start, end, value }, index) => {
          let short = isCss ? shortenCss(value.cooked) : shortenHtml(value.raw);
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
  transformSync(text, { loader: 'css', minify: true }).code.replace(/[`\\]|\$\{/g, '\\$&');

/**
 * Whether some markup has white space that is seen as it is written.
 *
 * @param {Quasi[]} quasis
 */
const hasLiteralSpace = quasis => quasis.some(({ value }) => /<(pre|textarea|script)\b/i.test(value.raw));

/**
 * @typedef {{ start: number, end: number, value: { raw: string, cooked: string } }} Quasi
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

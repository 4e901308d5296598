import { join } from 'node:path';

const widths = [240, 480, 960];
const themes = ['inherit', 'plain', 'editorial', 'campus', 'minimal', 'bold'];
const schemes = ['light', 'dark'];
const directions = ['ltr', 'rtl'];

/**
 * Each theme, scheme and direction in one screenshot: all widgets at three widths, side by side. The page is generated
 * here and served by the demo's server, because nothing else needs it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} address URL of the demo's server
 * @param {string} dir folder for the screenshots
 */
export async function takeContactSheets(page, address, dir) {
  /** @type {string} */
  let sheet;
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (request.url() === `${address}demo/sheet`)
      void request.respond({ contentType: 'text/html', body: sheet });
    else void request.continue();
  });
  await page.setViewport({ width: 1820, height: 1000 });
  for (const theme of themes) {
    for (const scheme of schemes) {
      for (const direction of directions) {
        sheet = html(theme, scheme, direction);
        await page.goto(`${address}demo/sheet`, { waitUntil: 'networkidle0' });
        const file = join(dir, `theme-${theme}-${scheme}-${direction}.png`);
        await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: true });
        console.log(file);
      }
    }
  }
}

/** @param {string} theme @param {string} scheme @param {string} direction */
function html(theme, scheme, direction) {
  const name = theme === 'plain' ? scheme : theme;
  const tag = (/** @type {string} */ tag) =>
    `<${tag} theme="${name}" loading="eager" career="healthcare-social-workers"></${tag.split(' ')[0]}>`;
  const column = (/** @type {number} */ width) => `<div style="inline-size: ${width}px">
      ${tag('related-careers limit="4" link-template="/{key}"')}
      ${tag('wage-summary range limit="4"')}
      ${tag('popular-schools limit="2" featured-src="examples/paid-schools.json"')}
    </div>`;
  return `<!doctype html>
<html lang="en-US" dir="${direction}">
  <meta charset="utf-8">
  <title>${theme}, ${scheme}, ${direction}</title>
  <meta name="career-widgets-endpoint" content="../test/fixtures/dataset/">
  <link rel="icon" href="icon.svg">
  <style>
    :root { color-scheme: ${scheme}; background: light-dark(#e9e9e9, #2c2c2c); }
    :root:has([theme='inherit']) { background: light-dark(#fff, #121212); }
    body { display: flex; gap: 40px; align-items: flex-start; margin: 30px; font: 16px/1.5 system-ui, sans-serif; }
    div { display: grid; gap: 24px; flex: none; grid-template-columns: minmax(0, 1fr); }
  </style>
  <script type="module" src="../src/entries/all.ts"></script>
  <body>${widths.map(column).join('')}</body>
</html>`;
}

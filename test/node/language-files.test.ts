import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Sites } from '../support/sites.js';

let sites: Sites;
before(async () => (sites = await Sites.open()));
after(() => sites.close());

it('a widget speaks English where the words of a language are lost, says so once, and speaks it once they are back', async () => {
  sites.isLost = path => path.includes('/languages/ar');
  const { page, said } = await sites.visit({
    head: `<script type="module" async src="${sites.cdn}/all.js"></script>`,
    body: '<wage-summary career="actors" loading="eager" lang="ar"></wage-summary>'.repeat(2),
  });
  await page.waitForSelector('wage-summary:state(loaded)');
  const shown = () =>
    page.$eval('wage-summary', ({ shadowRoot }) => {
      const { lang, dir } = shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
      return { heading: shadowRoot!.querySelector('[part=heading]')!.textContent, lang, dir };
    });
  assert.deepEqual(await shown(), { heading: 'Pay for Actors and related jobs', lang: 'en', dir: '' });
  const notes = () => said.filter(note => note.includes('the words of "ar" could not be loaded'));
  assert.equal(notes().length, 1);
  sites.isLost = () => false;
  await page.waitForFunction(() =>
    document.querySelector('wage-summary')!.shadowRoot!.textContent.includes('أجور'),
  );
  const { heading, ...marks } = await shown();
  assert.match(heading, /^أجور/);
  assert.deepEqual(marks, { lang: '', dir: 'rtl' });
  assert.equal(notes().length, 1);
  await page.close();
});

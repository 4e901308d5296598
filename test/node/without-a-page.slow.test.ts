import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

// A server that renders pages loads this code too.
describe('without a page', () => {
  for (const folder of ['contract', 'load', 'i18n', 'view', 'widget', 'widgets', 'embed', 'ssr', 'entries']) {
    for (const file of filesIn(folder).filter(file => file.endsWith('.ts'))) {
      it(`${folder}/${file} loads`, async () => {
        assert.ok(await import(`../../src/${folder}/${file.replace(/ts$/, 'js')}`));
      });
    }
  }
});

/** The modules of a folder, and of those within it where these are for pages and servers alike. */
function filesIn(folder: string): string[] {
  return readdirSync(`src/${folder}`, { recursive: folder === 'widgets', encoding: 'utf8' });
}

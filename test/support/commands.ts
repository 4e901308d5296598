import * as runner from '@web/test-runner-commands';
import { needs } from './needs.js';

// What a test may have its browser do. A test that runs in an engine which cannot do it is skipped, visibly.

/** Presses a key, as a reader would. */
export const sendKeys: typeof runner.sendKeys = async keys => {
  if (!needs('keys')) return;
  // By WebDriver the space bar is known by its character alone.
  await runner.sendKeys('press' in keys && keys.press === 'Space' ? { press: ' ' } : keys);
};

/** Gives the page another size. */
export const setViewport: typeof runner.setViewport = async size => {
  if (needs('viewport')) await runner.setViewport(size);
};

/** Has the page believe in another color scheme, or that it is being printed. */
export const emulateMedia: typeof runner.emulateMedia = async media => {
  if (needs('media')) await runner.emulateMedia(media);
};

/** Speaks to Chromium's own devtools, for what no other command does. */
export async function devtools(method: string, params: object = {}): Promise<unknown> {
  return needs('devtools') && runner.executeServerCommand('cdp', { method, params });
}

import { tags as known } from '../../src/widgets/registry.js';
import { dataset, type AnyWidget } from './show.js';
import { waitUntil } from './wait-until.js';

/** The tags of all widgets, about the career of most tests, as they stand in a page's markup. */
export const tags = known
  .map(
    tag => `<${tag} loading="eager" limit="3" endpoint="${location.origin}${dataset}" career="healthcare-social-workers">
      <p slot="fallback">See all</p></${tag}>`,
  )
  .join('\n');

export const script = `<script type="module" src="${location.origin}/src/entries/all.ts"></script>`;

/** Opens a document of its own, of any kind, in a frame of 400 px. */
export async function openPage(markup: string, type = 'text/html'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 600px; border: 0';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.src = URL.createObjectURL(new Blob([markup], { type: `${type};charset=utf-8` }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The widgets of such a document, once each has its answer. */
export async function answeredIn(page: Document): Promise<AnyWidget[]> {
  const all = [...page.querySelectorAll<AnyWidget>(known.join())];
  await waitUntil(() => all.every(el => el.matches(':state(loaded)')), 'the widgets are there');
  return all;
}

/** Takes such a document away again. */
export const closePage = (page: Document): void => page.defaultView!.frameElement!.remove();

import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { choice } from './controls.js';
import { snippets } from './snippets/all.js';
import { policyFor } from './snippets/policy.js';
import type { Order } from './snippets/snippet.js';
import { themeRule } from './snippets/theme-rule.js';

interface Panel {
  order: Order;
  choose: (snippet: string) => void;
  /** What has been copied, to be told. */
  said: string;
  say: (words: string) => void;
}

/** What to paste, and where. */
export function outputPanel({ order, choose, said, say }: Panel): TemplateResult {
  const snippet = snippets.find(({ name }) => name === order.configuration.view.snippet) ?? snippets[0]!;
  const refusal = snippet.refusal?.(order);
  return html`
    ${choice({
      name: 'snippet',
      label: 'Where do you publish?',
      choices: snippets.map(({ name, title }) => [name, title]),
      chosen: snippet.name,
      change: choose,
    })}
    <div class="snippets">
      <p class="advice">${refusal ?? snippet.advice}</p>
      ${refusal ? '' : snippet.blocks(order).map(({ place, code }) => block(place, code, say))}
      ${
        refusal
          ? ''
          : html`<details class="more">
              <summary>If your site has a Content-Security-Policy</summary>
              <p class="help">Add these to what its directives allow already.</p>
              ${until(
                policyFor(snippet, order).then(policy => block('In the policy', policy, say)),
                '',
              )}
            </details>`
      }
      ${
        themeRule(order.configuration)
          ? html`<details class="more">
              <summary>Your colors and fonts as CSS</summary>
              <p class="help">
                For all widgets of your site, in a style sheet of its own; the snippet has them already.
              </p>
              ${block('In a style sheet', themeRule(order.configuration, ':root'), say)}
            </details>`
          : ''
      }
    </div>
    <p role="status" class="unseen">${said}</p>
  `;
}

function block(place: string, code: string, say: (words: string) => void) {
  return html`<figure class="block">
    <figcaption>${place}</figcaption>
    <button type="button" class="button" @click=${(event: Event) => copy(event, place, code, say)}>
      Copy<span class="unseen">: ${place}</span>
    </button>
    <pre tabindex="0" role="region" aria-label=${place}><code>${code}</code></pre>
  </figure>`;
}

async function copy(event: Event, place: string, code: string, say: (words: string) => void) {
  const button = event.currentTarget as HTMLElement;
  try {
    await navigator.clipboard.writeText(code);
    say(`Copied: ${place}`);
    button.dataset.done = 'Copied';
  } catch {
    // No permission: the visitor can still copy what is selected.
    getSelection()?.selectAllChildren(button.parentElement!.querySelector('code')!);
    say('Selected, to copy by hand');
    button.dataset.done = 'Selected';
  }
  setTimeout(() => {
    delete button.dataset.done;
    say('');
  }, 2500);
}

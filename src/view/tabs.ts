import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { TabEvent } from '../widget/events.js';

/** A tab and its panel. */
export interface Tab {
  name: string;
  label: unknown;
  content: TemplateResult;
  /** The label as a heading, for where there are no tabs: in print, and without scripts. */
  heading: TemplateResult;
}

/** Tabs by the ARIA Authoring Practices: one tab stop; arrow keys, Home and End select. */
export class Tabs {
  readonly #host: ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };
  #chosen: string | undefined;

  constructor(
    host: ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment },
  ) {
    this.#host = host;
  }

  render(tabs: readonly Tab[], label: string): TemplateResult {
    const chosen = Math.max(0, tabs.map(keyOf).indexOf(this.#chosen!));
    const onKey = (event: KeyboardEvent) => this.#onKey(event, tabs, chosen);
    return html`
      <div part="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
        ${tabs.map(
          (tab, index) => html`
            <button
              part="tab"
              type="button"
              role="tab"
              id="tab-${index}"
              aria-controls="panel-${index}"
              aria-selected=${index === chosen}
              tabindex=${index === chosen ? 0 : -1}
              @click=${() => this.#choose(tabs, index, chosen)}
            >
              ${tab.label}
            </button>
          `,
        )}
      </div>
      ${tabs.map(
        (tab, index) => html`
          <div
            part="panel"
            role="tabpanel"
            id="panel-${index}"
            aria-labelledby="tab-${index}"
            tabindex="0"
            ?hidden=${index !== chosen}
          >
            ${tab.heading} ${tab.content}
          </div>
        `,
      )}
    `;
  }

  #onKey(event: KeyboardEvent, tabs: readonly Tab[], chosen: number) {
    const forward = (event.currentTarget as Element).matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const to = {
      ArrowLeft: chosen + (forward === 'ArrowLeft' ? 1 : -1),
      ArrowRight: chosen + (forward === 'ArrowRight' ? 1 : -1),
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    this.#choose(tabs, index, chosen);
    this.#host.renderRoot.querySelector<HTMLElement>(`#tab-${index}`)?.focus();
  }

  #choose(tabs: readonly Tab[], index: number, chosen: number) {
    if (index === chosen) return;
    this.#chosen = keyOf(tabs[index]!, index, tabs);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new TabEvent(tabs[index]!.name));
  }
}

// A list is identified by its name, across documents; a second one of that name also by its position.
const keyOf = ({ name }: Tab, index: number, tabs: readonly Tab[]) =>
  tabs.findIndex(tab => tab.name === name) === index ? name : `${name} ${index}`;

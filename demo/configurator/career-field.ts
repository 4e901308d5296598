import Combobox from '@github/combobox-nav';
import { html, LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Career, CareerSearch } from './career-search.js';

const mostShown = 50;

/**
 * A field that finds careers while one types: the combobox pattern of ARIA. Fires `career` with the key once one is
 * chosen. It has no shadow root, so that labels and styles of the page reach it.
 */
export class CareerField extends LitElement {
  @property({ attribute: false }) search!: CareerSearch;

  /** Key of the career that is chosen. */
  @property() career = '';

  @state() private typed: string | undefined;
  @state() private isOpen = false;
  @query('input') private readonly input!: HTMLInputElement;
  @query('ul') private readonly list!: HTMLUListElement;

  #combobox: Combobox | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.#combobox = new Combobox(this.input, this.list, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'active',
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('isOpen') && !changed.has('typed')) return;
    this.#combobox?.stop();
    if (this.isOpen) this.#combobox?.start();
  }

  protected override render(): unknown {
    const found = this.isOpen ? this.search.find(this.typed ?? '') : [];
    const shown = found.slice(0, mostShown);
    return html`
      <label for="career">Career</label>
      <div class="combobox">
        <input
          id="career"
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="career-help"
          placeholder="Type a job: nurse, RN, teacher …"
          .value=${this.typed ?? this.search.named(this.career)?.title ?? this.career}
          @input=${this.#type}
          @focus=${() => this.input.select()}
          @click=${this.#open}
          @keydown=${this.#press}
          @blur=${this.#close}
        />
        <ul
          role="listbox"
          id="careers"
          aria-label="Careers"
          ?hidden=${!this.isOpen || shown.length === 0}
          @mousedown=${(event: Event) => event.preventDefault()}
          @combobox-commit=${this.#commit}
        >
          ${shown.map(career => this.#option(career))}
        </ul>
      </div>
      <p class="help" id="career-help">
        <span role="status">${this.isOpen ? wordsFor(found.length, this.typed ?? '') : ''}</span>
        ${this.isOpen ? '' : 'By title, initials or code; the arrow keys go through the list.'}
      </p>
    `;
  }

  #option({ key, title, code }: Career) {
    return html`<li role="option" aria-selected="false" id="career-${key}" data-key=${key}>
      <span>${title}</span> ${code ? html`<small>${code}</small>` : ''}
    </li>`;
  }

  readonly #open = () => {
    this.isOpen = true;
  };

  readonly #close = () => {
    this.isOpen = false;
    this.typed = undefined;
    this.input.value = this.search.named(this.career)?.title ?? this.career;
  };

  readonly #type = () => {
    this.typed = this.input.value;
    this.isOpen = true;
  };

  readonly #press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.#close();
      this.input.select();
    } else if (!this.isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#open();
    } else if (event.key === 'Enter') {
      // The page is a form, which is not to be sent.
      event.preventDefault();
    }
  };

  readonly #commit = (event: Event) => {
    this.career = (event.target as HTMLElement).dataset.key ?? '';
    this.#close();
    this.dispatchEvent(new CustomEvent('career', { detail: this.career }));
  };
}

function wordsFor(count: number, typed: string): string {
  if (count === 0) return `No career is like “${typed}”. Try another word for it.`;
  return `${count} ${count === 1 ? 'career' : 'careers'}${typed ? ' found' : ''}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inCode } from './in-code.js';
import type { Attribute } from './manifest.js';

/** Takes the value that a visitor has chosen; undefined where the attribute is to go. */
export type Change = (value: string | undefined) => void;

/** The control that fits an attribute. */
export function control(attribute: Attribute, value: string | undefined, change: Change): TemplateResult {
  switch (attribute.kind) {
    case 'flag':
      return flag(attribute, value, change);
    case 'words':
      return words(attribute, value, change);
    default:
      return entry(attribute, value, change);
  }
}

/** `link-template` is "Link template". */
export const nameOf = (name: string): string => (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ');

function flag({ name, description }: Attribute, value: string | undefined, change: Change) {
  return html`<div class="control">
    <label class="check">
      <input
        id="control-${name}"
        type="checkbox"
        .checked=${live(value !== undefined && value !== 'false')}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? '' : undefined)}
      />
      ${nameOf(name)}
    </label>
    <p class="help">${inCode(description)}</p>
  </div>`;
}

function words(attribute: Attribute, value: string | undefined, change: Change) {
  const { name, description, words: known } = attribute;
  // One word alone is a switch: it is there, or not.
  const choices = known.length === 1 ? ['', known[0]!] : known;
  const usual = choices[0];
  return choice({
    name,
    label: nameOf(name),
    help: inCode(description),
    choices: choices.map(word => [word, word || 'off']),
    chosen: value ?? usual ?? '',
    change: word => change(word === usual ? undefined : word),
  });
}

export interface Choice {
  name: string;
  label: string;
  help?: unknown;
  choices: readonly (readonly [value: string, label: string])[];
  chosen: string;
  change: (value: string) => void;
  /** Whether the label is only for those who hear it. */
  isQuiet?: boolean;
}

/** A few choices beside each other. */
export function choice({ name, label, help, choices, chosen, change, isQuiet }: Choice): TemplateResult {
  return html`<fieldset class="control">
    <legend class=${isQuiet ? 'unseen' : nothing}>${label}</legend>
    <div class="segments">
      ${choices.map(
        ([value, words]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${live(value === chosen)}
              @change=${() => change(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
    ${help ? html`<p class="help">${help}</p>` : nothing}
  </fieldset>`;
}

function entry({ name, description, kind }: Attribute, value: string | undefined, change: Change) {
  const id = `control-${name}`;
  const [, min = kind === 'number' ? '1' : '', max = ''] = /(\d+) to (\d+)/.exec(description) ?? [];
  return html`<div class="control">
    <label for=${id}>${nameOf(name)}</label>
    <input
      id=${id}
      type=${kind}
      min=${min || nothing}
      max=${max || nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-help"
      .value=${live(value ?? '')}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value || undefined)}
    />
    <p class="help" id="${id}-help">${inCode(description)}</p>
  </div>`;
}

/** A list to choose one of. */
export function select({ name, label, help, choices, chosen, change }: Choice): TemplateResult {
  const id = `control-${name}`;
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby="${id}-help"
      .value=${live(chosen)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
    <p class="help" id="${id}-help">${help ?? nothing}</p>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Configuration } from './configuration.js';
import { control, nameOf, select } from './controls.js';
import { inCode } from './in-code.js';
import type { Attribute, Widget } from './manifest.js';
import type { Contents } from './place.js';

interface Panel {
  configuration: Configuration;
  widgets: Widget[];
  widget: Widget;
  contents: Contents;
  choose: (tag: string) => void;
  set: (attribute: string, value: string | undefined) => void;
}

/** Attributes that a panel of their own sets. */
const elsewhere = new Set(['career', 'endpoint', 'theme']);

/** Which widget, and of which career. */
export function choosePanel({ configuration, widgets, contents, choose, set }: Panel): TemplateResult {
  return html`
    <fieldset class="widgets">
      <legend>Widget</legend>
      ${widgets.map(
        ({ tag, description }) =>
          html`<label>
            <input
              type="radio"
              name="widget"
              .value=${tag}
              .checked=${live(tag === configuration.widget)}
              @change=${() => choose(tag)}
            />
            <span><strong>${nameOf(tag)}</strong> ${inCode(firstSentence(description))}</span>
          </label>`,
      )}
    </fieldset>
    <career-field
      class="control"
      .search=${contents.careers}
      .career=${configuration.attributes.career ?? ''}
      @career=${({ detail }: CustomEvent<string>) => set('career', detail)}
    ></career-field>
  `;
}

/** What the widget itself can be told. */
export function ownControls(panel: Panel): TemplateResult {
  return controlsFor(panel, ({ isCommon }) => !isCommon);
}

/** What every widget can be told. */
export function commonControls(panel: Panel): TemplateResult {
  return controlsFor(panel, ({ isCommon }) => isCommon);
}

function controlsFor(panel: Panel, isWanted: (attribute: Attribute) => boolean) {
  const { widget, configuration, contents, set } = panel;
  return html`${widget.attributes
    .filter(attribute => isWanted(attribute) && !elsewhere.has(attribute.name))
    .map(attribute => {
      const { name, description } = attribute;
      const value = configuration.attributes[name];
      const change = (next: string | undefined) => set(name, next);
      if (name !== 'state' || contents.states.length === 0) return control(attribute, value, change);
      return select({
        name,
        label: 'State',
        help: description.replace('Two-letter code of a state, for', 'A state, for'),
        choices: [['', 'The whole nation'], ...contents.states],
        chosen: value ?? '',
        change: code => change(code || undefined),
      });
    })}${nothing}`;
}

const firstSentence = (text: string) => /^.*?[.!](?=\s|$)/s.exec(text)?.[0] ?? text;

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { presets, schemes } from '../../src/widget/themes.js';
import type { Configuration } from './configuration.js';
import { contrastOf, hexOf, isReadable, remedyFor } from './contrast.js';
import { choice } from './controls.js';
import type { Described, Widget } from './manifest.js';
import type { Pair } from './measure.js';
import { tokensFrom } from './site-styles.js';

interface Panel {
  configuration: Configuration;
  widget: Widget;
  pairs: readonly Pair[];
  /** The theme builder's last word. */
  said: string;
  setTheme: (theme: string | undefined) => void;
  setToken: (name: string, value: string | undefined) => void;
  takeTokens: (tokens: Record<string, string>, said: string) => void;
}

/** Colors, fonts and shape, and whether they can be read. */
export function themePanel(panel: Panel): TemplateResult {
  const { configuration, widget, said, takeTokens } = panel;
  const isColor = ({ description }: Described) => description.startsWith('Color');
  return html`
    ${themeChoice(panel)} ${contrastList(panel)}
    <details class="more">
      <summary>Your own colors</summary>
      <div class="tokens">${widget.tokens.filter(isColor).map(token => tokenField(panel, token, true))}</div>
    </details>
    <details class="more">
      <summary>Your own fonts and shape</summary>
      <div class="tokens">
        ${widget.tokens.filter(token => !isColor(token)).map(token => tokenField(panel, token, false))}
      </div>
    </details>
    <details class="more">
      <summary>Take them from your site’s CSS</summary>
      <div class="control">
        <label for="site-css">A style sheet of your site</label>
        <textarea
          id="site-css"
          rows="5"
          spellcheck="false"
          placeholder="body { color: #222; font-family: Georgia, serif }  a { color: #8a1c2b }"
        ></textarea>
        <button type="button" class="button" @click=${(event: Event) => takeFrom(event, takeTokens)}>
          Take its fonts and colors
        </button>
      </div>
    </details>
    <div class="row">
      <p role="status" class="help">${said}</p>
      ${
        Object.keys(configuration.tokens).length
          ? html`<button
              type="button"
              class="button plain"
              @click=${() => takeTokens({}, 'All of them are gone.')}
            >
              Take all of your own away
            </button>`
          : nothing
      }
    </div>
  `;
}

function themeChoice({ configuration, setTheme }: Panel) {
  const words = configuration.attributes.theme?.split(/\s+/) ?? [];
  const preset = presets.find(word => words.includes(word)) ?? '';
  const scheme = schemes.find(word => words.includes(word)) ?? '';
  const set = (one: string, other: string) => setTheme([one, other].filter(Boolean).join(' ') || undefined);
  return html`
    ${choice({
      name: 'theme-preset',
      label: 'Design',
      help: 'Your page’s own font and colors, or a design of ours.',
      choices: [['', 'your page’s'], ...presets.map(word => [word, word] as const)],
      chosen: preset,
      change: word => set(word, scheme),
    })}
    ${choice({
      name: 'theme-scheme',
      label: 'Light or dark',
      help: 'As your page is, always one of them, or as the reader’s system is.',
      choices: [['', 'your page’s'], ...schemes.map(word => [word, word] as const)],
      chosen: scheme,
      change: word => set(preset, word),
    })}
  `;
}

/** What meets on screen, by token, with a way out where it cannot be read. */
function contrastList({ pairs, setToken }: Panel) {
  const tokens = [...new Set(pairs.map(({ token }) => token))];
  return html`<div class="contrasts" role="group" aria-label="Contrast">
    ${tokens.map(token => {
      const group = pairs.filter(pair => pair.token === token);
      const remedy = remedyFor(group);
      return html`<div class="contrast">
        <span>${group[0]!.label}</span>
        ${group.map(pair => ratio(pair))}
        ${
          remedy
            ? html`<button type="button" class="button" @click=${() => setToken(remedy.token, remedy.value)}>
                Use ${remedy.value}
              </button>`
            : nothing
        }
      </div>`;
    })}
  </div>`;
}

function ratio(pair: Pair) {
  const words = `${contrastOf(pair.foreground, pair.background).toFixed(1)} : 1`;
  return html`<span class="ratio ${isReadable(pair) ? '' : 'low'}">
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="4" fill=${pair.background} />
      <path d="M5 15 10 4l5 11M7 11h6" fill="none" stroke=${pair.foreground} stroke-width="2" />
    </svg>
    ${words} <span class="unseen">in ${pair.scheme} colors</span>
    ${isReadable(pair) ? nothing : html`<strong>too little</strong>`}
  </span>`;
}

function tokenField({ configuration, setToken }: Panel, { name, description }: Described, isColor: boolean) {
  const value = configuration.tokens[name];
  const id = `token-${name.slice('--cw-'.length)}`;
  const set = (event: Event) => setToken(name, (event.target as HTMLInputElement).value.trim() || undefined);
  return html`<div class="token">
    <label for=${id}>${name.slice('--cw-'.length).replaceAll('-', ' ')}</label>
    ${
      isColor
        ? html`<input
            type="color"
            aria-label="Pick the color ${name.slice('--cw-'.length)}"
            .value=${live(hexOf(value) ?? '#808080')}
            @input=${set}
          />`
        : nothing
    }
    <input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      placeholder="as it is"
      aria-describedby="${id}-help"
      .value=${live(value ?? '')}
      @change=${set}
    />
    <p class="help" id="${id}-help">${description}</p>
  </div>`;
}

function takeFrom(event: Event, takeTokens: Panel['takeTokens']) {
  const { value } = (event.currentTarget as HTMLElement).parentElement!.querySelector('textarea')!;
  const tokens = tokensFrom(value);
  const names = Object.keys(tokens).map(name => name.slice('--cw-'.length).replaceAll('-', ' '));
  const said = names.length
    ? `Taken: ${names.join(', ')}.`
    : 'That has no rule for body, headings, links or buttons: paste the style sheet that sets your site’s fonts and colors.';
  takeTokens(tokens, said);
}

import { html, nothing } from 'lit';
import type { Area } from '../contract/parts.js';
import type { Language } from '../i18n/language.js';

/** Says that the nation's figures are shown, where a state's were wanted and there is no document of them. */
export function nationNote(
  kind: 'schools' | 'wages',
  area: Area,
  { state, src }: { state: string | null; src: string | null },
  language: Language,
): unknown {
  if (!state || area.type !== 'nation' || src) return nothing;
  const values = { state: state.toUpperCase(), nation: language.quote(area.name) };
  return html`<p part="note">${language.say(`${kind}.nation`, values)}</p>`;
}

import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

/** What the reader is asked to agree to. */
interface Facade {
  /** What is to be shown. */
  what: 'related' | 'schools' | 'wages' | 'pictures';
  /** The servers that are to be asked for it. */
  servers: readonly string[];
  language: Language;
  agree: () => void;
}

/** What stands in for content that is not asked for before the reader agrees: it names who would be asked. */
export function facade({ what, servers, language, agree }: Facade): TemplateResult {
  const host = language.list(servers.map(server => html`<bdi>${server}</bdi>`));
  return html`<div part="facade">
    <p id="facade">${language.say('consent.note', { host })}</p>
    <button part="allow" type="button" aria-describedby="facade" @click=${agree}>
      ${language.say(`consent.${what}`, { host })}
    </button>
  </div>`;
}

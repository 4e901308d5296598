import { html, type TemplateResult } from 'lit';

/** A text of the manifest, with what stands between backticks as code. */
export const inCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

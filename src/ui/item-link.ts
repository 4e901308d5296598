import { html, nothing, type TemplateResult } from 'lit';
import { SelectEvent, type Selection } from './events.js';
import { linkRel } from './link.js';

/** An item's name as a link that tells of its activation; plain text where it leads nowhere. */
export function itemLink(
  name: string,
  item: Omit<Selection, 'href'> & { href: string | undefined },
  ids: { id?: string; labelledby?: string } = {},
): TemplateResult {
  const { href } = item;
  if (!href) return html`<span part="link">${name}</span>`;
  const select = (event: Event) => {
    const selection = new SelectEvent({ ...item, href });
    if (!event.currentTarget!.dispatchEvent(selection)) event.preventDefault();
  };
  return html`<a
    part="link"
    id=${ids.id ?? nothing}
    aria-labelledby=${ids.labelledby ?? nothing}
    href=${href}
    rel=${linkRel(href, item.paid) ?? nothing}
    @click=${select}
    >${name}</a
  >`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { SelectEvent, type Selection } from './events.js';
import { linkRel } from './link.js';

/** An item's name as a link that tells of its activation; plain text where it leads nowhere. */
export function itemLink(
  name: unknown,
  item: Omit<Selection, 'href'> & { href: string | undefined },
  ids?: { id: string; labelledby: string },
): TemplateResult {
  const { href } = item;
  if (!href) return html`<span part="link">${name}</span>`;
  const select = (event: MouseEvent) => {
    const selected = new SelectEvent({ ...item, href }, isPlain(event));
    if (!event.currentTarget!.dispatchEvent(selected)) event.preventDefault();
  };
  const rel = linkRel(href, item.paid) ?? nothing;
  return ids
    ? html`<a
        part="link"
        id=${ids.id}
        aria-labelledby=${ids.labelledby}
        href=${href}
        rel=${rel}
        @click=${select}
        >${name}</a
      >`
    : html`<a part="link" href=${href} rel=${rel} @click=${select}>${name}</a>`;
}

/** Whether a click asks for nothing special, such as a new tab: that is the reader's to have. */
export const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);

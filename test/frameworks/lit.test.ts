import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Mount, Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

const mount: Mount = root => ({
  show: widgets =>
    void render(
      repeat(widgets, ({ key }) => key, element),
      root,
    ),
  unmount: () => render(nothing, root),
});

function element({ tag, props, on = {}, footer }: Shown) {
  const name = unsafeStatic(tag);
  return staticHtml`<${name}
    .career=${props?.career}
    .endpoint=${props?.endpoint}
    .limit=${props?.limit}
    .heading=${props?.heading}
    .headingLevel=${props?.headingLevel}
    .range=${props?.range}
    .linkTemplate=${props?.linkTemplate}
    .data=${props?.data}
    @lowercaseevent=${on['lowercaseevent']}
    @cw-load=${on['cw-load']}
    @cw-select=${on['cw-select']}
    @camelEvent=${on['camelEvent']}
    @CAPSevent=${on['CAPSevent']}
    @PascalEvent=${on['PascalEvent']}
  >${footer === undefined ? nothing : html`<p slot="footer">${footer}</p>`}</${name}>`;
}

behavesIn('Lit', mount);

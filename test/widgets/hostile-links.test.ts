import { expect } from '@open-wc/testing';
import { recordConsole } from '../support/record-console.js';
import { documents, drawn, put, tags, ways } from '../support/hostile.js';
import type { AnyWidget } from '../support/show.js';

const code = 'alert(1)';

/** Addresses that would run, read or fetch something; and forms of them that a careless check lets through. */
const hostile = [
  `javascript:${code}`,
  `JaVaScRiPt:${code}`,
  ` \t\r\njavascript:${code}`,
  `\u0000javascript:${code}`,
  `\u0001\u001Fjavascript:${code}`,
  `java\tscript:${code}`,
  `java\r\nscript\n:${code}`,
  `j\ta\tv\ta\ts\tc\tr\ti\tp\tt\t:${code}`,
  `java\u0000script:${code}`,
  `java\u200Bscript:${code}`,
  `java\u202Escript:${code}`,
  `\uFEFFjavascript:${code}`,
  `\u2060javascript:${code}`,
  `java\u2060script:${code}`,
  `\u3000javascript:${code}`,
  `\u0085javascript:${code}`,
  `javascript\uFF1A${code}`,
  `javascript&colon;${code}`,
  `&#106;avascript:${code}`,
  `javascript%3A${code}`,
  `%6aavascript:${code}`,
  `\\javascript:${code}`,
  `javascript://careers.example/%0A${code}`,
  `javascript:https://careers.example/`,
  `javascript:\\\\careers.example`,
  `vbscript:msgbox(1)`,
  `VbScRiPt\t:msgbox(1)`,
  `livescript:${code}`,
  `data:text/html,<script>${code}</script>`,
  `DATA:text/html;base64,PHNjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${code}"/>`,
  `d\nata:,x`,
  `blob:https://careers.example/1234`,
  `file:///etc/passwd`,
  `file:\\\\server\\share`,
  `filesystem:https://careers.example/temporary/a`,
  `view-source:https://careers.example/`,
  `about:blank`,
  `ws://careers.example/`,
  `ftp://careers.example/`,
  `mailto:a@careers.example`,
  `intent://careers.example#Intent;end`,
  `feed:javascript:${code}`,
  `jar:https://careers.example!/a`,
  `https://`,
  `https:///`,
  `//`,
  `\\\\`,
  `//\u0000`,
  `http://[::1`,
  `https://careers.example:99999/`,
  `https://user:password@careers.example/`,
  `//www.school.example@careers.example/`,
  `https://www.school.example\\@careers.example/`,
  `/\\careers.example`,
  `https://careers\u3002example/`,
  `https://careers.example/"onmouseover="${code}`,
  `/"><img src=x onerror=${code}>`,
];

/** Where a browser would go from here, or what it would fetch. */
function targets(el: AnyWidget): URL[] {
  const addresses = drawn(el).flatMap(node => [
    ...(node instanceof HTMLAnchorElement ? [node.href] : []),
    ...(node instanceof HTMLImageElement ? [node.src] : []),
  ]);
  return addresses.map(address => new URL(address));
}

function isHarmless(el: AnyWidget, address: string) {
  for (const { protocol, username, password } of targets(el)) {
    expect(protocol, address).to.match(/^https?:$/);
    expect(username + password, address).to.equal('');
  }
  for (const node of drawn(el)) {
    for (const { name, value } of node.attributes) {
      // The frame's height, which we set ourselves.
      if (name === 'style' && node.matches('.held')) continue;
      expect(name, address).not.to.match(/^(on|style$|srcdoc|formaction|xlink)/);
      if (name !== 'href' && name !== 'src') expect(value, address).not.to.include(code);
    }
    expect(node.localName, address).not.to.match(/^(script|iframe|object|embed|link|base|form|meta)$/);
  }
}

for (const tag of tags) {
  describe(`<${tag}>, given addresses that would do harm`, () => {
    recordConsole();

    for (const [way, give] of Object.entries(ways)) {
      it(`leads nowhere but to the web, ${way}`, async () => {
        const all = await Promise.all(hostile.map(address => give(tag, documents[tag]!(address))));
        for (const [index, el] of all.entries()) {
          expect(el.matches(':state(loaded)'), hostile[index]).to.equal(true);
          isHarmless(el, hostile[index]!);
        }
      }).timeout(60_000);
    }

    it("leads nowhere but to the web by a page's own template", async () => {
      const all = await Promise.all(
        hostile.map(address =>
          put(tag, el => {
            el.data = documents[tag]!();
            el.setAttribute('link-template', `${address}{key}`);
          }),
        ),
      );
      for (const [index, el] of all.entries()) isHarmless(el, hostile[index]!);
    }).timeout(60_000);

    it('still leads where an honest address says', async () => {
      for (const [address, to] of [
        ['https://careers.example/a?b#c', 'https://careers.example/a?b#c'],
        ['/a', `${location.origin}/a`],
        ['//careers.example/a', `${location.protocol}//careers.example/a`],
      ] as const) {
        const el = await put(tag, el => (el.data = documents[tag]!(address)));
        expect(
          targets(el).map(({ href }) => href),
          address,
        ).to.include(to);
        for (const link of el.shadowRoot.querySelectorAll('a')) expect(link.href).to.equal(to);
      }
    });
  });
}

/** The least that fetches a document and shows it in a shadow root, with nothing checked, said or styled for others. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'ul{list-style:none;padding:0;margin:0;display:grid;gap:1em}.card{border:1px solid;padding:1em;height:7em}.facts{display:flex}',
);
const requests = {};

customElements.define(
  'vanilla-careers',
  class extends HTMLElement {
    async connectedCallback() {
      const url = this.getAttribute('src');
      const { lists } = await (requests[url] ??= fetch(url).then(answer => answer.json()));
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const list = document.createElement('ul');
      list.append(...lists[0].careers.slice(0, 6).map(cardOf));
      root.append(list);
    }
  },
);

function cardOf({ title, url = '', summary = '', education = '', updated = '', wage }) {
  const facts = element('ul', '', 'facts');
  for (const fact of [wage?.amount, education, updated]) facts.append(element('li', fact));
  const link = element('a', title);
  if (/^https?:/.test(url)) link.href = url;
  const card = element('li', '', 'card');
  card.append(link, element('p', summary), facts);
  return card;
}

function element(name, text, className = '') {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

/** The same as the plain element, drawn by Lit: what stands under our widgets, with nothing checked, said or styled for others. */
import { css, html, LitElement, nothing } from 'lit';

const requests = {};

customElements.define(
  'lit-careers',
  class extends LitElement {
    static properties = { careers: { state: true } };

    static styles = css`
      ul {
        list-style: none;
        padding: 0;
        margin: 0;
        display: grid;
        gap: 1em;
      }
      .card {
        border: 1px solid;
        padding: 1em;
        height: 7em;
      }
      .facts {
        display: flex;
      }
    `;

    async connectedCallback() {
      super.connectedCallback();
      const url = this.getAttribute('src');
      const { lists } = await (requests[url] ??= fetch(url).then(answer => answer.json()));
      this.careers = lists[0].careers.slice(0, 6);
    }

    render() {
      return this.careers
        ? html`<ul>
            ${this.careers.map(card)}
          </ul>`
        : nothing;
    }
  },
);

function card({ title, url = '', summary, education, updated, wage }) {
  const facts = [wage?.amount, education, updated];
  return html`<li class="card">
    <a href=${/^https?:/.test(url) ? url : nothing}>${title}</a>
    <p>${summary}</p>
    <ul class="facts">
      ${facts.map(fact => html`<li>${fact}</li>`)}
    </ul>
  </li>`;
}

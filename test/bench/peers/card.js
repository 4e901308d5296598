/** One career, in the templates that Algolia's libraries take. */
export const card = ({ url, title, summary, facts }, html) => html`
  <a href=${url}>${title}</a>
  <p>${summary}</p>
  <ul>
    ${facts.map(fact => html`<li>${fact}</li>`)}
  </ul>
`;

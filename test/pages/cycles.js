// Puts widgets on its page and takes them off again, for test/node/lifetimes.test.ts.
(() => {
  let made = 0;

  /**
   * Shows so many copies of some markup in one place, where all are in view, and removes them once they are all in a
   * state. In each copy `{n}` is another number, also from call to call.
   *
   * @param {string} markup
   * @param {number} many
   * @param {string} state
   */
  async function comeAndGo(markup, many, state) {
    const section = document.createElement('section');
    // Nothing of it has to be painted.
    section.style.cssText = 'display: grid; overflow: clip; block-size: 20em; visibility: hidden';
    const copies = Array.from({ length: many }, () => markup.replaceAll('{n}', String(made++)));
    section.innerHTML = copies.map(copy => `<div style="grid-area: 1 / 1">${copy}</div>`).join('');
    document.body.append(section);
    const widgets = () => [...section.querySelectorAll('related-careers, popular-schools, wage-summary')];
    do await frame();
    while (!(widgets().length === many && widgets().every(widget => widget.matches(state))));
    for (const widget of widgets().slice(-5)) use(widget);
    await frame();
    section.remove();
  }

  /** Opens and chooses whatever there is. @param {Element} widget */
  function use({ shadowRoot }) {
    for (const button of shadowRoot?.querySelectorAll('button') ?? []) button.click();
  }

  const frame = () => new Promise(requestAnimationFrame);

  Object.assign(window, { comeAndGo });
})();

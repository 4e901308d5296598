// @ts-nocheck It runs in a page that a test has spoiled, and may take nothing from anywhere.
// Comes first on every test page. Notes what is on the page before our script comes, and what that script, the
// policies and the console say, and sends it all to the server once each widget has had its say. Takes what it needs
// before the page can replace it.
(() => {
  const { fetch, setTimeout, requestAnimationFrame, performance, document, Promise, console } = window;
  const { endpoint, page, start } = document.currentScript.dataset;
  const tags = ['related-careers', 'popular-schools', 'wage-summary', 'our-wages'];
  const all = document.querySelectorAll.bind(document);
  const encode = JSON.stringify;
  const keys = Reflect.ownKeys;
  const describe = Object.getOwnPropertyDescriptor;
  const noted = { violations: new Set(), errors: new Set(), said: new Set() };
  /** What the page does once all is there. */
  const acts = [];
  /** Frames whose widget is there. */
  const loaded = new Set();
  /** @type {any} */
  let before;
  /** @type {any} */
  let restless;

  addEventListener('securitypolicyviolation', event => noted.violations.add(event.effectiveDirective));
  addEventListener('error', event => noted.errors.add(event.message));
  addEventListener('unhandledrejection', event => noted.errors.add(String(event.reason)));
  addEventListener('cw-load', ({ target }) => loaded.add(target));
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      noted.said.add(words.join(' '));
      say.apply(console, words);
    };
  }

  window.watch = {
    /** The page is as it is without us. */
    start() {
      before = { names: new Set(keys(window)), parts: snapshot() };
      // Some engines make a member anew each time that it is read.
      restless = new Set(changes(before.parts, snapshot()));
      void report();
    },
    /** Does this once each widget has had its say, and lets them have it again. */
    act: work => acts.push(work),
  };

  async function report() {
    await settled();
    for (const act of acts) {
      try {
        await act();
      } catch (error) {
        noted.errors.add(String(error));
      }
      await settled();
    }
    const { names, parts } = before;
    const isFrame = name => /^\d+$/.test(String(name));
    const added = keys(window).filter(name => !names.has(name) && !isFrame(name));
    const widgets = [...all(tags.join())];
    const shown = [...widgets, ...all('iframe')];
    const result = {
      states: shown.map(one => `${one.localName} ${stateOf(one)}`).join('\n'),
      text: widgets.map(widget => widget.shadowRoot?.textContent ?? '').join('\n'),
      styled: widgets.every(widget => !widget.shadowRoot || widget.shadowRoot.adoptedStyleSheets.length > 0),
      fallbacks: [...all('[slot=fallback]')].filter(one => one.checkVisibility() && one.offsetHeight).length,
      violations: [...noted.violations].sort().join('\n'),
      errors: [...noted.errors].join('\n'),
      said: [...noted.said].join('\n'),
      added: added.map(String).join('\n'),
      changed: changes(parts, snapshot())
        .filter(change => !restless.has(change))
        .join('\n'),
    };
    await fetch.call(window, `${endpoint}result/${page}`, {
      method: 'POST',
      mode: 'no-cors',
      body: encode(result),
    });
  }

  const pause = time => new Promise(resolve => setTimeout.call(window, resolve, time));
  const frame = () => new Promise(resolve => requestAnimationFrame.call(window, resolve));
  async function settled() {
    const end = performance.now() + 12_000;
    while (performance.now() < end && !isDone()) await pause(10);
    // What it was drawn with is told by then.
    for (let frames = 0; frames < 3; frames++) await frame();
    await pause(0);
  }
  const isDone = () => {
    const shown = [...all([...tags, 'iframe'].join())];
    return shown.length > 0 && shown.every(one => /loaded|failed|empty|consent|refused/.test(stateOf(one)));
  };
  function stateOf(one) {
    if (one.localName === 'iframe') return loaded.has(one) ? 'loaded' : 'none';
    const states = ['consent', 'waiting', 'loading', 'loaded', 'empty', 'failed'];
    const state = states.find(name => one.matches(`:state(${name})`));
    return state ?? (!one.shadowRoot && isRefused(one.localName) ? 'refused' : 'none');
  }
  const isRefused = tag =>
    [...noted.said].some(
      line => line.includes(`<${tag}> cannot be`) || line.includes(`<${tag}> is already registered`),
    );

  // Every constructor and prototype of the page, with all that they have.
  function snapshot() {
    const found = new Map();
    const note = (name, thing) => {
      if (Object(thing) !== thing || found.has(thing)) return;
      const members = new Map();
      found.set(thing, { name, members });
      for (const key of keys(thing)) {
        const { value, get, set } = describe(thing, key);
        members.set(key, [value, get, set]);
      }
    };
    for (const [name, thing] of Object.entries({
      document,
      root: document.documentElement,
      body: document.body,
    })) {
      note(name, thing);
    }
    note('navigator', navigator);
    note('customElements', customElements);
    for (const name of keys(window)) {
      const value = describe(window, name)?.value;
      if (typeof value !== 'function' && !['JSON', 'Math', 'Reflect', 'Intl'].includes(name)) continue;
      note(String(name), value);
      note(`${String(name)}.prototype`, value.prototype);
    }
    return found;
  }

  function changes(then, now) {
    const changed = [];
    for (const [thing, { name, members }] of then) {
      const current = now.get(thing)?.members;
      if (!current) changed.push(`${name} is gone`);
      for (const key of new Set([...members.keys(), ...(current?.keys() ?? [])])) {
        const [was, is] = [members.get(key), current?.get(key)];
        if (!was || !is || was.some((part, index) => !Object.is(part, is[index])))
          changed.push(`${name}.${String(key)}`);
      }
    }
    return changed;
  }

  // Where no script may be written into the page, it begins by itself.
  if (start !== undefined) window.watch.start();
})();

// The page in the preview's frame: a sample page with the widget that its address asks for. The page around it says
// what has changed; nothing is loaded again for that.
import { render } from 'lit';
import { readConfiguration, type Configuration } from './configuration.js';
import { force } from './forced-states.js';
import { hostPages, wordsIn } from './host-pages.js';
import { measure } from './measure.js';
import { elementsOf } from './snippets/elements.js';

/** What every widget can be asked. */
type Settling = Element & { settled: () => Promise<void> };

const first = readConfiguration(location.search);
let current = first;
const contentOf = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';

// A widget gives up on an endpoint that is silent for ten seconds; this one is to be seen waiting for longer.
const patience = 8000;

force(first.view.show, new URL(contentOf('paid-schools'), document.baseURI).href);
show(first);
if (first.view.show === 'loading') setInterval(() => placeTags(current, true), patience);

addEventListener('message', ({ data, source, origin }: MessageEvent<{ configuration?: string }>) => {
  if (source !== parent || origin !== location.origin || typeof data.configuration !== 'string') return;
  const next = readConfiguration(data.configuration);
  // What a widget was told before is remembered for as long as its page lives.
  if (next.view.show !== current.view.show) location.replace(data.configuration);
  else show(next);
});
parent.postMessage({ ready: true }, location.origin);
for (const event of ['cw-load', 'cw-empty', 'cw-error']) addEventListener(event, tell);
addEventListener('click', event => {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (!link || !href) return;
  // The sample pages lead nowhere; a widget's links open beside them.
  if (!href.startsWith('#')) link.target = '_blank';
  else if (link.getRootNode() === document) event.preventDefault();
});

function show(next: Configuration) {
  const { view } = next;
  const root = document.documentElement;
  const page = Object.hasOwn(hostPages, view.page) ? view.page : 'plain';
  const isNew = root.dataset.page !== page || root.lang !== view.language;
  root.lang = view.language;
  root.dir = view.direction;
  root.dataset.page = page;
  root.style.colorScheme = page === 'dark' ? 'dark' : view.colors;
  current = next;
  if (isNew) render(hostPages[page]!.render(wordsIn(view.language)), document.body);
  placeTags(next, isNew);
  if (isNew) bringIntoView();
  void settled().then(tell);
}

function placeTags(configuration: Configuration, isNew: boolean) {
  const endpoint = configuration.attributes.endpoint ?? contentOf('career-widgets-endpoint');
  // In a frame only what is in view is near, and here all of it is to be seen.
  const tags = elementsOf({ configuration, endpoint }).map(({ name, attributes }) => ({
    name,
    attributes: { ...attributes, loading: 'eager' },
  }));
  const place = placeOf();
  const old = [...place.children];
  const isSame =
    !isNew && old.map(({ localName }) => localName).join() === tags.map(({ name }) => name).join();
  const widgets = isSame ? old : tags.map(({ name }) => document.createElement(name));
  widgets.forEach((widget, index) =>
    set(widget as HTMLElement, tags[index]!.attributes, configuration.tokens),
  );
  if (!isSame) place.replaceChildren(...widgets);
}

/** A widget far down a sample page would be looked for. */
function bringIntoView() {
  const { top } = placeOf().getBoundingClientRect();
  if (top > innerHeight / 2) scrollTo({ top: scrollY + top - innerHeight / 4 });
}

function placeOf() {
  return document.querySelector('.place')!;
}

function set(
  widget: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  tokens: Readonly<Record<string, string>>,
) {
  for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
  widget.removeAttribute('style');
  for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(name, value);
}

async function settled() {
  for (const widget of placeOf().children) await (widget as Partial<Settling>).settled?.();
}

/** Tells the page around which colors meet. */
function tell() {
  const widget = placeOf().lastElementChild as HTMLElement;
  parent.postMessage({ pairs: measure(widget) }, location.origin);
}

import { h, render } from 'preact';
import { eventNames, type Mount, type Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

const mount: Mount = root => ({
  show: widgets => render(h('section', null, widgets.map(element)), root),
  unmount: () => render(null, root),
});

function element({ key, tag, props, on = {}, footer }: Shown) {
  const handlers = Object.fromEntries(Object.entries(on).map(([name, handler]) => [`on${name}`, handler]));
  const child = footer === undefined ? null : h('p', { slot: 'footer' }, footer);
  return h(tag as string, { ...props, ...handlers, key }, child);
}

// Preact writes a name that begins with a capital in small letters, as built-in events have it; ours have none.
behavesIn('Preact', mount, { events: eventNames.filter(name => /^[a-z]/.test(name)) });

import { createElement, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount, Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

const mount: Mount = root => {
  const page = createRoot(root);
  return {
    show: widgets => flushSync(() => page.render(createElement(StrictMode, null, widgets.map(element)))),
    unmount: () => page.unmount(),
  };
};

function element({ key, tag, props, on = {}, footer }: Shown) {
  const handlers = Object.fromEntries(Object.entries(on).map(([name, handler]) => [`on${name}`, handler]));
  const child = footer === undefined ? null : createElement('p', { slot: 'footer' }, footer);
  return createElement(tag, { ...props, ...handlers, key }, child);
}

behavesIn('React 19, strictly', mount);

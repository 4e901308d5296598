import { createElement, StrictMode, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PopularSchools, RelatedCareers, WageSummary } from '../../src/entries/react.js';
import type { Mount, Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

const components = {
  'related-careers': RelatedCareers,
  'popular-schools': PopularSchools,
  'wage-summary': WageSummary,
};

const handlerNames: Record<string, string> = { 'cw-load': 'onCwLoad', 'cw-select': 'onCwSelect' };

const mount: Mount = root => {
  const page = createRoot(root);
  return {
    show: widgets => flushSync(() => page.render(createElement(StrictMode, null, widgets.map(element)))),
    unmount: () => page.unmount(),
  };
};

function element({ key, tag, props, on = {}, footer }: Shown) {
  const handlers = Object.fromEntries(
    Object.entries(on).map(([name, handler]) => [handlerNames[name]!, handler]),
  );
  const child = footer === undefined ? null : createElement('p', { slot: 'footer' }, footer);
  return createElement(components[tag] as ComponentType<object>, { ...props, ...handlers, key }, child);
}

behavesIn('React 18, strictly, through the wrappers', mount, { events: ['cw-load'] });

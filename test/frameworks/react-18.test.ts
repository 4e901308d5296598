import { expect } from '@open-wc/testing';
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

describe('a wrapper for React 18', () => {
  const usual = ['load', 'empty', 'error', 'view', 'select'];
  const events = {
    'related-careers': [...usual, 'tab'],
    'popular-schools': [...usual, 'toggle'],
    'wage-summary': usual,
  };
  for (const [tag, names] of Object.entries(events)) {
    it(`of <${tag}> hears each event by its name`, () => {
      const heard: string[] = [];
      const handlers = names.map(name => [
        `onCw${name[0]!.toUpperCase()}${name.slice(1)}`,
        ({ type }: Event) => heard.push(type),
      ]);
      const root = document.createElement('div');
      const page = mount(root);
      void page.show([{ key: tag, tag: tag as Shown['tag'], props: Object.fromEntries(handlers) as object }]);
      for (const name of names) root.querySelector(tag)!.dispatchEvent(new Event(`cw-${name}`));
      page.unmount();
      expect(heard).to.deep.equal(names.map(name => `cw-${name}`));
    });
  }
});

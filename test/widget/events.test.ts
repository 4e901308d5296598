import { expect, fixture, html } from '@open-wc/testing';
import {
  EmptyEvent,
  FailEvent,
  LoadEvent,
  SelectEvent,
  TabEvent,
  DisclosureEvent,
  ViewEvent,
} from '../../src/widget/events.js';

const selection = { key: 'actors', position: 2, list: 'recent', paid: false, href: '/careers/actors' };

describe('events', () => {
  const events: [event: Event, name: string, fields: object, cancelable: boolean][] = [
    [new LoadEvent(), 'cw-load', {}, false],
    [new EmptyEvent(), 'cw-empty', {}, false],
    [
      new FailEvent('missing', 'is not there'),
      'cw-error',
      { reason: 'missing', message: 'is not there' },
      false,
    ],
    [new ViewEvent(), 'cw-view', {}, false],
    [new SelectEvent(selection), 'cw-select', selection, true],
    [new TabEvent('recent'), 'cw-tab', { list: 'recent' }, false],
    [new DisclosureEvent('Arts', true), 'cw-toggle', { item: 'Arts', open: true }, false],
  ];

  for (const [event, name, fields, cancelable] of events) {
    it(`${name} reaches the page from within a shadow root`, async () => {
      const el = await fixture<HTMLElement>(html`<div></div>`);
      const inner = document.createElement('p');
      el.attachShadow({ mode: 'open' }).append(inner);
      const heard: Event[] = [];
      document.addEventListener(name, heard.push.bind(heard), { once: true });
      inner.dispatchEvent(event);
      expect(heard).to.deep.equal([event]);
      expect(event).to.include(fields);
      expect(event.cancelable).to.equal(cancelable);
    });
  }
});

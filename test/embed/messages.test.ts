import { expect } from '@open-wc/testing';
import { fromFrame, fromPage, read } from '../../src/embed/messages.js';
import {
  DisclosureEvent,
  EmptyEvent,
  FailEvent,
  LoadEvent,
  SelectEvent,
  TabEvent,
  ViewEvent,
} from '../../src/widget/events.js';
import * as events from '../../src/widget/events.js';

const selection = { key: 'actors', position: 2, list: 'recent', paid: false, href: '/careers/actors' };

describe('messages', () => {
  it('carry every event of the library, with its fields', () => {
    const all = [
      new LoadEvent(),
      new EmptyEvent(),
      new FailEvent('missing', 'is not there'),
      new ViewEvent(),
      new SelectEvent(selection),
      new TabEvent('recent'),
      new DisclosureEvent('Arts', true),
    ];
    expect(all.map(({ constructor }) => constructor)).to.have.members(Object.values(events));
    const carried = Object.keys(fromFrame).filter(name => name.startsWith('cw-'));
    expect(carried).to.have.members(all.map(({ type }) => type));
    for (const event of all) {
      const { isTrusted: _, ...fields } = Object.fromEntries(Object.entries(event)) as Record<
        string,
        unknown
      >;
      const message = { careerWidgets: event.type, ...fields };
      expect(read(fromFrame, message)).to.deep.equal(message);
    }
  });

  it('are read with their own fields alone', () => {
    expect(read(fromPage, { careerWidgets: 'theme', theme: 'dark', more: 1 })).to.deep.equal({
      careerWidgets: 'theme',
      theme: 'dark',
    });
  });

  it('are none of what else windows send each other', () => {
    const others = [
      undefined,
      null,
      0,
      'height',
      [],
      {},
      { careerWidgets: 1 },
      { careerWidgets: 'other' },
      { careerWidgets: 'toString' },
      { careerWidgets: 'height' },
      { careerWidgets: 'height', height: '1' },
      { careerWidgets: 'theme', theme: 'dark' },
    ];
    for (const data of others) expect(read(fromFrame, data), JSON.stringify(data)).to.equal(undefined);
  });
});

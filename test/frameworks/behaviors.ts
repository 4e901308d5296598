import { expect } from '@open-wc/testing';
import '../../src/entries/all.js';
import type { SelectEvent } from '../../src/widget/events.js';
import { recordRequests } from '../support/record-requests.js';
import { answered, career, carried, dataset, parts, texts, textOf, type AnyWidget } from '../support/show.js';
import { eventNames, type Adapter, type Mount, type Props, type Shown } from './adapter.js';
import { waitUntil } from '../support/wait-until.js';

interface Options {
  /** Names of events that the framework can be told to listen to; without it, any. */
  events?: readonly string[];
}

/**
 * What custom-elements-everywhere asks of a framework, asked of our widgets in
 * it, and what a page asks beyond: that rendering again costs nothing.
 */
export function behavesIn(framework: string, mount: Mount, { events = eventNames }: Options = {}): void {
  describe(`in ${framework}`, () => {
    const requests = recordRequests();
    let root: HTMLElement;
    let adapter: Adapter;

    beforeEach(() => {
      root = document.createElement('main');
      document.body.append(root);
      adapter = mount(root);
    });

    afterEach(() => {
      adapter.unmount();
      root.remove();
    });

    const all = () => [...root.querySelectorAll<AnyWidget>('wage-summary, related-careers, popular-schools')];

    async function show(...widgets: Shown[]) {
      await adapter.show(widgets);
      await waitUntil(() => all().length === widgets.length, 'the framework has rendered');
      for (const widget of all()) await answered(widget);
      return all();
    }

    async function showOne(props: Props, rest: Partial<Shown> = {}) {
      const [widget] = await show(wages(props, rest));
      return widget as AnyWidget & Props;
    }

    it('a widget without children shows its document', async () => {
      expect(texts(await showOne({}), 'heading')[0]).to.include('Healthcare Social Workers');
    });

    it('a widget with children shows them in its slots', async () => {
      const widget = await showOne({}, { footer: 'More figures' });
      const [footer] = widget.shadowRoot
        .querySelector<HTMLSlotElement>('slot[name=footer]')!
        .assignedElements();
      expect(textOf(footer)).to.equal('More figures');
    });

    it('children are updated, taken away and put back', async () => {
      const widget = await showOne({}, { footer: 'One' });
      for (const footer of ['Two', undefined, 'Three']) {
        expect(await showOne({}, { footer })).to.equal(widget);
        await waitUntil(
          () => textOf(widget.querySelector('[slot=footer]')) === (footer ?? ''),
          `the footer is ${footer}`,
        );
      }
    });

    it('a widget is hidden and shown again without a second request', async () => {
      await showOne({});
      requests.length = 0;
      await show();
      expect(all()).to.be.empty;
      expect(texts(await showOne({}), 'heading')[0]).to.include('Healthcare Social Workers');
      expect(requests).to.be.empty;
    });

    it('a boolean is taken, and taken back', async () => {
      const widget = await showOne({ range: true });
      expect(parts(widget, 'key')).to.have.length(1);
      await showOne({ range: false });
      await waitUntil(() => parts(widget, 'key').length === 0);
    });

    it('a number is taken', async () => {
      const widget = await showOne({ limit: 2 });
      expect(parts(widget, 'row')).to.have.length(2);
      await showOne({ limit: 3 });
      await waitUntil(() => parts(widget, 'row').length === 3);
    });

    it('a string is taken', async () => {
      const widget = await showOne({ heading: 'Pay' });
      expect(texts(widget, 'heading')).to.deep.equal(['Pay']);
      await showOne({ heading: 'What it pays' });
      await waitUntil(() => texts(widget, 'heading')[0] === 'What it pays');
    });

    it('an object arrives as the property that it is', async () => {
      const data = await carried('careers/actors/wages.json');
      requests.length = 0;
      const widget = await showOne({ data });
      expect(widget.data).to.equal(data);
      expect(texts(widget, 'heading')[0]).to.include('Actors');
      expect(requests).to.be.empty;
    });

    it('an array arrives as the property that it is', async () => {
      const data: unknown[] = [];
      expect((await showOne({ data })).data).to.equal(data);
    });

    it('a property with a name in camel case is set', async () => {
      const widget = await showOne({ linkTemplate: '/jobs/{key}', headingLevel: 3 });
      expect(widget.linkTemplate).to.equal('/jobs/{key}');
      expect(widget.headingLevel).to.equal(3);
      const hrefs = parts(widget, 'link').map(link => link.getAttribute('href'));
      expect(hrefs.some(href => href?.startsWith('/jobs/'))).to.be.true;
    });

    it('a page may listen by itself', async () => {
      const widget = await showOne({});
      const heard: string[] = [];
      widget.addEventListener('cw-load', ({ type }) => heard.push(type));
      await showOne({ career: 'actors' });
      await waitUntil(() => heard.length === 1);
    });

    for (const name of events) {
      it(`a handler of ${name} is called`, async () => {
        const heard: EventTarget[] = [];
        const widget = await showOne({}, { on: { [name]: event => heard.push(event.target!) } });
        if (name !== 'cw-load') widget.dispatchEvent(new Event(name));
        expect(heard).to.deep.equal([widget]);
      });
    }

    it('a handler takes the place of the one before', async () => {
      const heard: number[] = [];
      const widget = await showOne({}, { on: { 'cw-load': () => heard.push(1) } });
      await showOne({}, { on: { 'cw-load': () => heard.push(2) } });
      widget.dispatchEvent(new Event('cw-load'));
      expect(heard).to.deep.equal([1, 2]);
    });

    it('a handler of cw-select can route', async () => {
      let taken: SelectEvent | undefined;
      const widget = await showOne(
        { linkTemplate: '/jobs/{key}' },
        {
          on: {
            'cw-select': event => {
              event.preventDefault();
              taken = event as SelectEvent;
            },
          },
        },
      );
      const link = parts(widget, 'link').find(({ localName }) => localName === 'a')!;
      link.click();
      expect(taken?.href).to.include('/jobs/');
      expect(taken?.list).to.equal('wages');
    });

    it('what is not there yet counts as not set', async () => {
      for (const none of [undefined, null, '']) {
        const props = {
          limit: none,
          heading: none ?? undefined,
          headingLevel: none,
          linkTemplate: none,
          data: none,
        };
        const widget = await showOne({ ...props, range: none ?? undefined });
        expect(parts(widget, 'row').length).to.be.above(1);
        expect(parts(widget, 'message')).to.be.empty;
      }
    });

    it('numbers and flags may be strings, as in markup', async () => {
      const widget = await showOne({ limit: '2', headingLevel: '4', range: '' });
      expect(parts(widget, 'row')).to.have.length(2);
      expect(widget.shadowRoot.querySelector('h4')).to.exist;
      expect(parts(widget, 'key')).to.have.length(1);
    });

    it('another career is asked for once, by the same element', async () => {
      const widget = await showOne({});
      requests.length = 0;
      expect(await showOne({ career: 'retail-salespersons' })).to.equal(widget);
      await waitUntil(() => texts(widget, 'heading')[0]?.includes('Retail'));
      expect(requests.length).to.be.at.most(1);
    });

    it('rendering again neither asks again nor closes what the reader opened', async () => {
      const page = (footer: string): Shown[] => [
        { key: 'a', tag: 'related-careers', props: props({}), footer },
        { key: 'b', tag: 'popular-schools', props: props({}), footer },
      ];
      const [careers, schools] = await show(...page('One'));
      parts(careers!, 'tab')[1]!.click();
      const before = opened(schools!);
      parts(schools!, 'toggle')[0]!.click();
      await waitUntil(() => opened(schools!) !== before, 'the branch is open or closed');
      await waitUntil(() => isSelected(parts(careers!, 'tab')[1]), 'the second tab is chosen');
      const branch = opened(schools!);
      requests.length = 0;

      expect(await show(...page('Two'))).to.deep.equal([careers, schools]);
      expect(isSelected(parts(careers!, 'tab')[1])).to.be.true;
      expect(opened(schools!)).to.equal(branch);
      expect(requests).to.be.empty;
    });

    it('another order of a list moves the elements as they are', async () => {
      const [first, second] = ['a', 'b'].map((key): Shown => ({
        key,
        tag: 'related-careers',
        props: props({}),
      }));
      const [one, two] = await show(first!, second!);
      parts(one!, 'tab')[1]!.click();
      requests.length = 0;
      expect(await show(second!, first!)).to.deep.equal([two, one]);
      await waitUntil(() => isSelected(parts(one!, 'tab')[1]));
      expect(requests).to.be.empty;
    });

    it('another key makes another element, without another request', async () => {
      const widget = await showOne({});
      requests.length = 0;
      const next = await showOne({}, { key: 'other' });
      expect(next).not.to.equal(widget);
      expect(texts(next, 'heading')[0]).to.include('Healthcare Social Workers');
      expect(requests).to.be.empty;
    });
  });
}

const props = (own: Props): Props => ({ career, endpoint: dataset, ...own });

const wages = (own: Props, rest: Partial<Shown>): Shown => ({
  key: 'wages',
  tag: 'wage-summary',
  ...rest,
  props: props(own),
});

const isSelected = (tab: Element | undefined) => tab?.getAttribute('aria-selected') === 'true';

const opened = (schools: AnyWidget) => parts(schools, 'toggle')[0]?.ariaExpanded;

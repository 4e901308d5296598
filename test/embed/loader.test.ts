import { expect, nextFrame } from '@open-wc/testing';
import { importBeside } from '../../src/embed/import-beside.js';
import { load } from '../../src/embed/loader.js';
import { waitUntil } from '../support/wait-until.js';

// No widget is registered here: what is asked for, and when, is all there is to see.
describe('the loader', () => {
  const asked: string[] = [];
  const faults: string[] = [];

  before(() => {
    load(
      (tag, failures) => {
        asked.push(`${tag} ${failures}`);
        return tag === 'popular-schools' ? Promise.reject(new Error('lost')) : Promise.resolve();
      },
      message => faults.push(message),
    );
  });

  beforeEach(() => {
    document.body.replaceChildren();
    faults.length = asked.length = 0;
  });

  async function add(...elements: Element[]) {
    document.body.append(...elements);
    for (let frame = 0; frame < 4; frame++) await nextFrame();
  }

  function tag(name: string, attributes: Record<string, string> = {}) {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  }

  it('asks once for the code of a kind, however many come', async () => {
    await add(tag('wage-summary'), tag('wage-summary'));
    await add(tag('wage-summary'));
    expect(asked).to.deep.equal(['wage-summary 0']);
  });

  it('asks for nothing that is far away, unless it is told to', async () => {
    const room = document.createElement('div');
    room.style.blockSize = '9000px';
    const hidden = tag('related-careers', { hidden: '' });
    await add(hidden, room, tag('related-careers'));
    expect(asked).to.deep.equal([]);
    await add(tag('related-careers', { loading: 'eager' }));
    expect(asked).to.deep.equal(['related-careers 0']);
  });

  it('tries again with each that comes near after a failure, and tells of it once', async () => {
    for (let index = 0; index < 3; index++) await add(tag('popular-schools'));
    await add(document.createElement('p'));
    expect(asked).to.deep.equal(['popular-schools 0', 'popular-schools 1', 'popular-schools 2']);
    expect(faults).to.deep.equal([
      '<popular-schools> could not be loaded; retrying when the next one comes near: Error: lost',
    ]);
  });

  it('searches a page that changes all the time once a frame', async () => {
    let searches = 0;
    const search = document.querySelectorAll.bind(document);
    document.querySelectorAll = (selector: string) => (searches++, search(selector));
    for (let index = 0; index < 500; index++) {
      document.body.append(document.createElement('p'));
      if (index % 50 === 0) await Promise.resolve();
    }
    await nextFrame();
    await nextFrame();
    document.body.lastElementChild!.remove();
    await nextFrame();
    await nextFrame();
    delete (document as Partial<Document>).querySelectorAll;
    expect(searches).to.equal(2); // For tags, and for elements that ask for one.
  });

  it('looks for the code beside its own file, and for another file after a failure', async () => {
    const failed = await Promise.allSettled([
      importBeside('wage-summary', 0),
      importBeside('wage-summary', 2),
    ]);
    expect(failed.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    // The build knows the files of its own; where none are known, a widget comes whole.
    const wanted = ['wage-summary.js', 'wage-summary.js?retry=2'];
    const asked = () =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/src/embed/')[1]);
    await waitUntil(() => wanted.every(path => asked().includes(path)), 'both are asked for');
  });
});

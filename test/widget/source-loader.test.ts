import { expect } from '@open-wc/testing';
import { schoolsResource, wagesResource } from '../../src/contract/resources.js';
import type { Schools } from '../../src/contract/schools.js';
import type { Wages } from '../../src/contract/wages.js';
import { SourceLoader } from '../../src/widget/source-loader.js';
import { failureOf } from '../support/data-failure.js';
import { faulty } from '../support/fault-address.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import { career, dataset } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

const place = `careers/${career}`;
const wages = { path: `${place}/wages/VT.json`, fallback: `${place}/wages.json` };

/** A widget of which only the address of its documents matters. */
const host = (endpoint: string) => Object.assign(document.createElement('x-host'), { endpoint });

describe('SourceLoader', () => {
  const requests = recordRequests();
  const said = recordConsole();

  it("loads the nation's document where a state has none", async () => {
    const loader = new SourceLoader<Wages>(host(dataset));
    const { area } = await loader.load(wagesResource, [wages], {});
    expect(area.type).to.equal('nation');
  });

  it("does not take the nation's document for a state's that cannot be had just now", async () => {
    const ask = window.fetch.bind(window);
    const refused = faulty('status', { status: 403 });
    window.fetch = (input, init) => ask((input as string).endsWith('/VT.json') ? refused : input, init);
    const loader = new SourceLoader<Wages>(host(dataset));
    const error = await failureOf(() => loader.load(wagesResource, [wages], {}));
    expect(error.reason).to.equal('refused');
    expect(requests.filter(url => url.endsWith('wages.json'))).to.be.empty;
  });

  it("asks for the nation's document, and a partner's, anew where they are to be fresh", async () => {
    const loader = new SourceLoader<Schools>(host(dataset));
    const schools = { path: `${place}/schools/VT.json`, fallback: `${place}/schools.json` };
    const featured = { src: `${dataset}${place}/schools/TX.json`, isFeatured: true };
    await loader.load(schoolsResource, [schools, featured], {});
    const first = requests.splice(0).sort();
    await loader.load(schoolsResource, [schools, featured], {});
    expect(requests.splice(0)).to.have.length(1);
    await loader.load(schoolsResource, [schools, featured], { fresh: true });
    expect(requests.sort()).to.deep.equal(first);
    expect(first).to.have.length(3);
  });

  it("stops asking for the nation's document, and a partner's, once the widget no longer wants them", async () => {
    const signals: AbortSignal[] = [];
    const ask = window.fetch.bind(window);
    const hang = faulty('hang');
    window.fetch = (input, init) => {
      if ((input as string).endsWith('/VT.json?stops')) return ask(input, init);
      signals.push(init!.signal!);
      return ask(hang, init);
    };
    const controller = new AbortController();
    const own = { path: `${place}/schools/VT.json?stops`, fallback: `${place}/schools.json?stops` };
    const featured = { src: `${dataset}${place}/schools/TX.json?stops`, isFeatured: true };
    const loader = new SourceLoader<Schools>(host(dataset));
    const failed = failureOf(() =>
      loader.load(schoolsResource, [own, featured], { signal: controller.signal }),
    );
    await waitUntil(() => signals.length === 2, 'both are asked for');
    controller.abort();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    await failed;
    expect(said.join()).to.include('featured-src');
  });
});

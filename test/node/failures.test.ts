import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { FailingEndpoint, type Answer } from '../support/failing-endpoint.js';
import { FailurePages, type FailurePage, type Shown } from '../support/failure-page.js';
import { faults } from '../support/faults.js';
import { some } from '../support/some.js';

const kinds: Record<string, string> = {
  'related-careers': 'related',
  'popular-schools': 'schools',
  'wage-summary': 'wages',
};
const tags = Object.keys(kinds);

/** A row of the table: what it promises. */
interface Row {
  when: string;
  reader: string;
  console: string;
  event: string;
  reason: string | undefined;
  requests: number;
}

const rows = readFileSync('docs/failures.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !/^\| (When |-)/.test(line))
  .map((line): Row => {
    const [when, reader, console, event, requests] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()) as [string, string, string, string, string];
    const [name = '', reason] = [...event.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
    return { when, reader, console, event: name, reason, requests: Number.parseInt(requests) };
  });

describe('docs/failures.md', { concurrency: 4 }, () => {
  let pages: FailurePages;
  before(async () => (pages = await FailurePages.open()));
  after(() => pages.close());

  const others: Record<string, (row: Row) => Promise<void>> = {
    'The host has no address (DNS)': row => fails(row, 'http://endpoint.invalid/'),
    'An `https:` page has an `http:` endpoint': row => fails(row, 'http://endpoint.invalid/', 'https'),
    'The device is offline': offline,
    'The page is hidden': hidden,
    'The widget leaves': leaves,
  };

  const quick = rows.filter(({ when }) => when in others);
  for (const row of new Set([...quick, ...some(rows, 4)])) {
    it(row.when, { timeout: 120_000 }, async () => {
      if (others[row.when]) await others[row.when]!(row);
      else {
        assert.ok(row.when in faults, 'the row has a server that fails in this way');
        await answers(row, faults[row.when]);
      }
    });
  }

  it('has a row for every failure that is tested', () => {
    const names = rows.map(({ when }) => when);
    assert.deepEqual([...Object.keys(faults), ...Object.keys(others)].sort(), names.sort());
  });

  async function answers(row: Row, answer: Answer | undefined) {
    const endpoint = await FailingEndpoint.open(answer);
    const page = await pages.visit(endpoint.url);
    try {
      await page.ask();
      await holds(row, page, endpoint.url);
      if (row.event === 'cw-error') await keeps(row, page, endpoint);
      assert.deepEqual(page.errors, []);
    } finally {
      await page.close();
      await endpoint.close().catch(() => {});
    }
  }

  /** Where no server can be mended: the address itself is wrong. */
  async function fails(row: Row, endpoint: string, scheme: 'http' | 'https' = 'http') {
    const page = await pages.visit(endpoint, scheme);
    try {
      await page.ask();
      await holds(row, page, endpoint);
      assert.deepEqual(page.errors, []);
    } finally {
      await page.close();
    }
  }

  async function offline(row: Row) {
    const endpoint = await FailingEndpoint.open(() => {});
    await endpoint.mend();
    const page = await pages.visit(endpoint.url);
    try {
      await page.page.setOfflineMode(true);
      await page.ask();
      await holds(row, page, endpoint.url);
      await page.page.setOfflineMode(false);
      await page.page.waitForFunction(() => document.querySelectorAll('.widget:state(loaded)').length === 3, {
        polling: 100,
      });
      assert.equal(page.requests.length, 3);

      await page.page.setOfflineMode(true);
      await page.reload();
      isContent(await page.shown());
      assert.equal(page.requests.length, 3);
      assert.deepEqual(errorsOf(await page.heard()), twice(row));
    } finally {
      await page.close();
      await endpoint.close();
    }
  }

  async function hidden() {
    const endpoint = await FailingEndpoint.open(() => {});
    await endpoint.mend();
    const page = await pages.visit(endpoint.url);
    try {
      await page.hide();
      void page.ask().catch(() => {});
      await sleep(1500);
      assert.deepEqual(page.requests, []);
      assert.ok((await page.shown()).every(({ isToCome }) => isToCome));
      await page.unhide();
      await page.answered();
      isContent(await page.shown());
      assert.equal(page.requests.length, 3);
    } finally {
      await page.close();
      await endpoint.close();
    }
  }

  async function leaves() {
    const stopped: string[] = [];
    const endpoint = await FailingEndpoint.open((response, _body, { url }) =>
      response.on('close', () => stopped.push(url!)),
    );
    const page = await pages.visit(endpoint.url);
    try {
      void page.ask().catch(() => {});
      while (page.requests.length < 3) await sleep(20);
      await sleep(200);
      assert.deepEqual(stopped, []);
      await page.page.$$eval('.widget', widgets => widgets.forEach(el => el.remove()));
      for (let waited = 0; stopped.length < 3 && waited < 3000; waited += 20) await sleep(20);
      assert.equal(stopped.length, 3);
      await sleep(1000);
      assert.equal(page.requests.length, 3);
      assert.deepEqual([await page.heard(), page.said, page.errors], [[], [], []]);
    } finally {
      await page.close();
      await endpoint.close();
    }
  }
});

/** What the row says of the first time that the widgets ask. */
async function holds(row: Row, page: FailurePage, endpoint: string) {
  const shown = await page.shown();
  if (row.reader === 'the content') isContent(shown);
  else {
    for (const { state, text, isToCome } of shown) {
      assert.deepEqual({ state, isToCome }, { state: 'failed', isToCome: false });
      assert.ok(text.startsWith(row.reader), `the reader sees "${text}"`);
    }
    assert.deepEqual(await page.withFallback(), { fallbacks: 3, messages: 0 });
  }
  assert.deepEqual(
    (await page.heard()).sort(),
    tags.map(tag => [tag, row.event, row.reason].filter(Boolean).join(' ')).sort(),
  );
  says(row, page, endpoint);
  assert.deepEqual(timesOf(page.requests), row.requests ? [1, 1, 1].map(() => row.requests) : []);
}

/** What holds in every row that ends in an error: who comes later asks again, and a refresh that fails costs nothing. */
async function keeps(row: Row, page: FailurePage, endpoint: FailingEndpoint) {
  const said = [...page.said];
  await page.page.$$eval('.widget', widgets => widgets.forEach(el => el.after(el.cloneNode())));
  await page.answered();
  assert.ok((await page.shown()).every(({ state }) => state === 'failed'));
  assert.deepEqual(
    timesOf(page.requests),
    tags.map(() => row.requests * 2),
    'a second widget asks again',
  );
  await page.page.$$eval('.widget + .widget', widgets =>
    widgets.filter(el => el.localName === el.previousElementSibling!.localName).forEach(el => el.remove()),
  );

  await endpoint.mend();
  await page.reload();
  isContent(await page.shown());

  await endpoint.fail();
  page.requests.length = 0;
  const before = errorsOf(await page.heard()).length;
  await page.reload();
  isContent(await page.shown());
  assert.equal(errorsOf(await page.heard()).length - before, 3, 'each widget says once that it failed');
  assert.deepEqual(
    timesOf(page.requests),
    tags.map(() => row.requests),
  );
  assert.deepEqual(page.said, said, 'the console says each thing once');
}

function says({ console, event }: Row, page: FailurePage, endpoint: string) {
  assert.equal(page.said.length, console ? 3 : 0, page.said.join('\n'));
  for (const tag of console ? tags : []) {
    const start = event === 'cw-load' ? '[career-widgets] ' : `[career-widgets] <${tag}>: `;
    const url = page.requests.find(asked => asked.includes(`/${kinds[tag]!}.json`)) ?? endpoint;
    const [words, isBeginning] = [
      console.replace('{kind}', kinds[tag]!).replace(/…$/, ''),
      console.endsWith('…'),
    ];
    const found = page.said.filter(line => line.startsWith(start + url) && line.includes(words));
    assert.equal(found.length, 1, `${start}${url} ${words}, in ${page.said.join('\n')}`);
    assert.ok(isBeginning || found[0]!.endsWith(words), found[0]);
  }
}

function isContent(shown: Shown[]) {
  for (const { state, text, isToCome } of shown) {
    assert.deepEqual({ state, isToCome }, { state: 'loaded', isToCome: false });
    assert.match(text, /Actors/);
  }
}

const errorsOf = (heard: string[]) => heard.filter(line => line.includes('cw-error')).sort();
const twice = ({ reason }: Row) =>
  tags.flatMap(tag => Array<string>(2).fill(`${tag} cw-error ${reason!}`)).sort();
const sleep = (time: number) => new Promise(resolve => setTimeout(resolve, time));

/** How many times each URL was asked for. */
function timesOf(requests: string[]): number[] {
  const times = new Map<string, number>();
  for (const url of requests) times.set(url, (times.get(url) ?? 0) + 1);
  return [...times.values()];
}

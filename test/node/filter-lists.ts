import { readFileSync } from 'node:fs';
import { FiltersEngine, Request } from '@ghostery/adblocker';

// EasyList, which is in AdGuard's base list as it is, and AdGuard's list against tracking, which has EasyPrivacy.
const lists = ['filter_2.txt', 'filter_3.txt'].map(file =>
  readFileSync(`node_modules/@adguard/dnr-rulesets/dist/filters/${file}`, 'utf8').split(/\r?\n/),
);

/** The selectors of what is hidden on every page, with the rule that says so: `##.sponsored-link`. */
export function hidingRules(): { rule: string; selector: string }[] {
  const spared = new Set(lists.flat().flatMap(line => (line.startsWith('#@#') ? [line.slice(3)] : [])));
  return lists.flat().flatMap(rule => {
    // Some are for all sites but a few: `~example.com,~example.org##.ad`.
    const [, selector] = /^(?:~[^,#]+,?)*##(?!\+js|\^|%)(.+)$/.exec(rule) ?? [];
    return selector && !spared.has(selector) ? [{ rule, selector }] : [];
  });
}

/** What requests are blocked on every page, wherever they go. */
export class RequestRules {
  readonly #engine: FiltersEngine;

  constructor() {
    // Rules about a host, a page, or an element are about others; exceptions are for others too.
    const general = lists.flat().filter(line => !/^(!|\|\||@@|[\w.-]+\$)|#[@$%?]*#|domain=/.test(line));
    const rules = general.filter(line => !/^\.?[\w-]+(\.[\w-]+)+\^/.test(line));
    this.#engine = FiltersEngine.parse(rules.join('\n'), { debug: true, loadCosmeticFilters: false });
  }

  /** The rule that blocks a request of a publisher's page, if one does. */
  against(url: string, type: 'script' | 'xhr' | 'image' | 'stylesheet' | 'sub_frame'): string | undefined {
    const request = Request.fromRawDetails({ url, type, sourceUrl: 'https://publisher.com/careers/actors' });
    const { filter } = this.#engine.match(request);
    return filter?.rawLine ?? filter?.toString();
  }
}

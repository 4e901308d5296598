import type { Resource } from '../contract/resource.js';
import { Pace } from './pace.js';
import { Parsing } from './parse.js';
import { reportOnce } from './report.js';

/** The check of a document, which tells the developer in the end what had to be left out of it or cut. */
export class Checking<Document> {
  readonly #parsing: Parsing<Document>;
  readonly #origin: string;

  constructor(resource: Resource<Document>, json: unknown, origin: string, before?: Document) {
    this.#parsing = new Parsing(resource, json, before);
    this.#origin = origin;
  }

  /** Whether all has been checked. */
  get isWhole(): boolean {
    return this.#parsing.isWhole;
  }

  /** Checks as many more items of each list of more than 100, and all else; returns what has been checked by then. */
  goOn(most = Infinity): Document {
    const { document, leftOut, cut } = this.#parsing.goOn(most);
    if (!this.isWhole) return document;
    if (leftOut.length > 0) {
      const items = leftOut.length === 1 ? 'item' : 'items';
      reportOnce(`${this.#origin}: left out ${leftOut.length} broken ${items}: ${some(leftOut)}`);
    }
    if (cut.length > 0) reportOnce(`${this.#origin}: cut what is too long: ${some(cut)}`);
    return document;
  }

  /** Checks all, in as many tasks as it takes for the page to stay awake. */
  async inTasks(): Promise<Document> {
    const pace = new Pace(100);
    let document = pace.do(most => this.goOn(most));
    while (!this.isWhole) {
      await new Promise(resolve => setTimeout(resolve));
      document = pace.do(most => this.goOn(most));
    }
    return document;
  }
}

function some(lines: string[]): string {
  const shown = lines.slice(0, 10).join('; ');
  return lines.length > 10 ? `${shown}; and ${lines.length - 10} more` : shown;
}

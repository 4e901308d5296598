import { isServer } from 'lit';
import type { Address, Resource } from '../contract/resource.js';
import { Checking } from '../data/checking.js';
import { read, type Asking } from '../data/client.js';
import { serversToGrant } from '../data/consent.js';
import { DataError } from '../data/data-error.js';
import { decode } from '../data/decode.js';
import { currentEndpoint, documentUrl, pageUrl } from '../data/endpoint.js';
import { isPreloaded } from '../data/preload.js';
import { readAddress } from '../data/read-address.js';
import { isSet, oneOf } from './attributes.js';
import { ConfiguredElement } from './configured-element.js';
import { Localize } from './localize.js';
import { Near } from './near.js';
import { DocumentRequest, type Answer, type Asker } from './request.js';
import { Surroundings } from './surroundings.js';

export type { Asking };

/** Milliseconds that a page's script has to say which career it wants, before that counts as a mistake. */
const grace = 3000;

/**
 * An element that wants a document: what is asked for, of whom, and whether it is time to. What it shows is the
 * business of the class below.
 */
export abstract class AskingElement<Document> extends ConfiguredElement implements Asker<Document> {
  protected abstract readonly resource: Resource<Document>;

  protected readonly surroundings = new Surroundings(this);
  protected readonly localize = new Localize(this);
  protected readonly request = new DocumentRequest<Document>(this);
  readonly #near = new Near(this);
  #asked: unknown;
  #question: string | undefined;

  /** How many items of each long list have to be there for a document that the page gives to be shown. */
  protected abstract readonly firstItems: number;

  /** @internal Whether a document has nothing to show. */
  abstract isEmpty(document: Document): boolean;

  /** @internal */
  abstract beforeAnswer(answer: Answer<Document>): void;

  /** @internal */
  abstract afterAnswer(answer: Answer<Document>): void;

  /** Where the question stands. */
  protected get answer(): Answer<Document> {
    return this.request.answer;
  }

  /** The document that is shown; undefined in every other state. */
  protected get document(): Document | undefined {
    return this.request.document;
  }

  /** Whether the words to say anything are here. */
  protected get canSpeak(): boolean {
    return this.localize.isReady;
  }

  /** The document that the page gives: an object, or the text of a JSON script. */
  protected get given(): unknown {
    // `false` and `''` are what a page has while it waits for its data.
    return this.data || this.surroundings.inline;
  }

  /** All that decides which document is asked for, so that a change of it is noticed. */
  protected get question(): string {
    return [this.src, this.career, this.stateCode, isServer || this.#endpoint].join('\n');
  }

  /** Two-letter code of the state to ask for; the nation where there is none. */
  protected get stateCode(): string | null {
    return null;
  }

  get #endpoint() {
    return currentEndpoint(this.endpoint, this.ownerDocument);
  }

  /** The endpoint in full. */
  get #base() {
    return this.#endpoint && pageUrl(this.#endpoint, this.ownerDocument);
  }

  get #address(): Address {
    return { career: this.career!, state: this.stateCode ?? undefined };
  }

  /** What is asked: for a document, or for the pictures of one that is given. */
  protected get addresses(): string[] {
    if (this.given !== undefined) return (this.document && this.picturesOf?.(this.document)) ?? [];
    return [this.src || (isServer ? this.endpoint : this.#endpoint) || ''];
  }

  /** Addresses of the pictures that a document names. */
  protected picturesOf?(document: Document): string[];

  /** The servers that consent is still needed for. */
  protected get serversToGrant(): string[] {
    // Frameworks write nothing as `false`; any other word is a mistake that asks for nothing.
    if (!isSet(this.consent)) return [];
    oneOf(this, 'consent', this.consent, ['required']);
    return serversToGrant(this.addresses, isServer ? undefined : this.ownerDocument.baseURI);
  }

  protected get waitsForConsent(): boolean {
    return this.given === undefined && this.serversToGrant.length > 0;
  }

  /** Whether it is time to ask for a document. */
  protected get mayAsk(): boolean {
    const loading = oneOf(this, 'loading', this.loading, ['lazy', 'eager']);
    if (isServer || !this.isConnected || !this.ownerDocument.defaultView) return false;
    if (loading === 'eager' || this.#isOnItsWay) return true;
    this.#near.watch();
    return this.#near.reached;
  }

  /** Whether the page asks for the document itself, so that it costs nothing to take it at once. */
  get #isOnItsWay() {
    try {
      return isPreloaded(() =>
        this.src
          ? pageUrl(this.src, this.ownerDocument)
          : documentUrl(this.resource, this.#address, this.#base),
      );
    } catch {
      // What is wrong with it is told when it is asked for.
      return false;
    }
  }

  /** Asks where there is a new question, or an old one that may be asked now. */
  protected askIfDue(hasChanged: boolean): void {
    const { question } = this;
    if (this.hasUpdated && hasChanged && question !== this.#question) this.surroundings.forget();
    this.#question = question;
    const { given } = this;
    const isOpen = (given ?? question) !== this.#asked || this.answer.status === 'waiting';
    if (this.waitsForConsent) this.request.withdraw();
    else if (isOpen && (given !== undefined || this.mayAsk)) this.#ask();
  }

  /** Asks the same question again. */
  protected askAgain(): void {
    this.surroundings.forget();
    if (!this.waitsForConsent) this.#ask(true);
  }

  #ask(again = false) {
    const { given, request } = this;
    this.#asked = given ?? this.question;
    if (given !== undefined && this.canSpeak) request.take(() => this.#check(given), this.firstItems);
    else if (given !== undefined) request.ask(() => this.#withWords(() => this.#check(given).inTasks()));
    else if (again) request.refresh(signal => this.#withWords(() => this.load({ fresh: true, signal })));
    else request.ask(signal => this.#withWords(() => this.load({ signal })));
  }

  // The answer comes with the words to say it in, asked for at the same time.
  async #withWords(load: () => Document | Promise<Document>) {
    const answer = new Promise<Document>(resolve => resolve(load()));
    await Promise.all([answer.catch(() => {}), this.canSpeak || this.localize.coming]);
    return answer;
  }

  #check(given: unknown): Checking<Document> {
    const json = typeof given === 'string' ? decode(given) : given;
    return new Checking(this.resource, json, `<${this.localName}>`, this.document);
  }

  /** Has the document, or throws a `DataError`. */
  protected async load(asking: Asking): Promise<Document> {
    if (this.src) return this.read(this.src, asking);
    if (!this.career) {
      await new Promise(resolve => setTimeout(resolve, grace));
      throw new DataError('missing', 'no career: set the career attribute, or src');
    }
    return readAddress(this.resource, this.#address, this.#base, asking);
  }

  /** Reads one document of the widget's kind. */
  protected async read(url: string, asking: Asking): Promise<Document> {
    return read(this.resource, pageUrl(url, this.ownerDocument), asking);
  }
}

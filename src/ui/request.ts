import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { DataError } from '../data/data-error.js';

/** A document that is checked bit by bit. */
interface Checking<Document> {
  readonly isWhole: boolean;
  /** Checks as many more items of each long list, or all, and returns the document as far as it goes by then. */
  goOn(most?: number): Document;
}

/** Where a widget's question stands. */
export type Answer<Document> =
  | { status: 'waiting' | 'loading' }
  | { status: 'loaded' | 'empty'; document: Document; rest?: Checking<Document> | undefined }
  | { status: 'failed'; error: DataError };

/** What a request needs to know of the widget that it is for. */
export interface Asker<Document> extends ReactiveControllerHost {
  readonly isConnected: boolean;
  isEmpty(document: Document): boolean;
  /** Called before an answer is rendered. */
  beforeAnswer(answer: Answer<Document>): void;
  /** Called once an answer is on screen. */
  afterAnswer(answer: Answer<Document>): void;
}

/** Has a document, for as long as the signal does not say that nobody waits for it. */
type Load<Document> = (signal: AbortSignal) => Promise<Document>;

/**
 * A widget's question and its answer. Only the latest question counts: an answer to an earlier one is dropped, and so
 * is one that comes when the widget has left the page. It asks anew when it comes back, and shares what came meanwhile.
 */
export class DocumentRequest<Document> implements ReactiveController {
  answer: Answer<Document> = { status: 'waiting' };
  readonly #asker: Asker<Document>;
  #run = 0;
  #interest = new AbortController();
  #settled: Promise<void> = Promise.resolve();

  constructor(asker: Asker<Document>) {
    this.#asker = asker;
    asker.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#askAnew);
    this.#asker.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('online', this.#askAnew);
    if (this.answer.status !== 'loading') return;
    this.#run++;
    this.#set({ status: 'waiting' });
    // Later, so that one who only moves finds its request still under way.
    queueMicrotask(() => {
      if (!this.#asker.isConnected) this.#interest.abort();
    });
  }

  readonly #askAnew = () => {
    if (this.answer.status === 'failed' && this.answer.error.reason === 'offline') {
      this.#set({ status: 'waiting' });
    }
  };

  /** The document that is shown; undefined in every other state. */
  get document(): Document | undefined {
    return 'document' in this.answer ? this.answer.document : undefined;
  }

  /** Asks a new question. */
  ask(load: Load<Document>): void {
    this.#set({ status: 'loading' });
    this.#settled = this.#follow(load);
  }

  /** Asks the same question again; what is on screen stays there until a better answer comes. */
  refresh(load: Load<Document>): void {
    if (this.document) this.#settled = this.#follow(load, true);
    else this.ask(load);
  }

  /** Asks no longer, and shows nothing, until it is asked again. */
  withdraw(): void {
    this.#run++;
    this.#interest.abort();
    if (this.answer.status !== 'waiting') this.#set({ status: 'waiting' });
  }

  /** Takes a document that is here already: all of it, or a beginning with as many items of each long list. */
  take(check: () => Checking<Document>, most: number): void {
    const answer = attempt(() => {
      const checking = check();
      return this.#answerTo(checking.goOn(most), checking);
    });
    this.#settled = this.#show(answer, ++this.#run);
  }

  /** Whether more of the document is to come. */
  get isPartial(): boolean {
    return 'document' in this.answer && this.answer.rest !== undefined;
  }

  /** Takes as many more items of each long list, where there are any; it is the caller who renders that. */
  goOn(most: number): void {
    const rest = 'document' in this.answer ? this.answer.rest : undefined;
    if (rest) this.answer = attempt(() => this.#answerTo(rest.goOn(most), rest));
  }

  /** Takes note that the document cannot be shown after all; it is the caller who renders that. */
  fail(error: unknown): void {
    this.answer = failure(error);
  }

  /** Resolves once the latest question has been answered, well or badly, and shown. */
  async settled(): Promise<void> {
    let latest;
    do {
      await this.#asker.updateComplete;
      latest = this.#settled;
      await latest;
    } while (latest !== this.#settled);
  }

  async #follow(load: Load<Document>, keep = false) {
    const run = ++this.#run;
    const earlier = this.#interest;
    this.#interest = new AbortController();
    const answered = load(this.#interest.signal);
    // Only now, so that a request that both share goes on.
    earlier.abort();
    const answer = await answered.then(document => attempt(() => this.#answerTo(document)), failure);
    if (run !== this.#run) return;
    if (keep && answer.status === 'failed') this.#asker.afterAnswer(answer);
    else await this.#show(answer, run);
  }

  #answerTo(document: Document, checking?: Checking<Document>): Answer<Document> {
    const rest = checking?.isWhole ? undefined : checking;
    if (!this.#asker.isEmpty(document)) return { status: 'loaded', document, rest };
    // The beginning may be broken, and the rest is not.
    return rest ? this.#answerTo(rest.goOn(), rest) : { status: 'empty', document };
  }

  // Told only once it is on screen, so that a listener may read or measure it.
  async #show(answer: Answer<Document>, run: number) {
    this.#asker.beforeAnswer(answer);
    this.#set(answer);
    if (isServer) return;
    await this.#asker.updateComplete;
    // The answer may have turned out to be one that cannot be shown.
    if (run === this.#run) this.#asker.afterAnswer(this.answer);
  }

  #set(answer: Answer<Document>) {
    this.answer = answer;
    this.#asker.requestUpdate();
  }
}

function attempt<Document>(answer: () => Answer<Document>): Answer<Document> {
  try {
    return answer();
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): { status: 'failed'; error: DataError } {
  return { status: 'failed', error: dataError(error) };
}

// What a page's own data throw may be anything, an object that throws when it is looked at included.
function dataError(error: unknown): DataError {
  try {
    return error instanceof DataError
      ? error
      : new DataError('malformed', `cannot be shown: ${String(error)}`, { cause: error });
  } catch {
    return new DataError('malformed', 'cannot be shown: it throws when it is read');
  }
}

import { isServer, type ReactiveControllerHost } from 'lit';
import { reportOnce } from '../load/report.js';

/** A module that comes only to the pages that need it: docs/loading.md. */
export class Part<Module> {
  readonly #name: string;
  readonly #import: () => Promise<Module>;
  readonly #waiting = new Set<ReactiveControllerHost>();
  #module: Module | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(name: string, load: () => Promise<Module>) {
    this.#name = name;
    this.#import = load;
    all.add(this);
  }

  /** The module, where it is here. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Loads the module, once; never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.#import().then(
      module => this.#end(module),
      (error: unknown) => {
        this.#hasFailed = true;
        reportOnce(`${this.#name} could not be loaded, so the widgets do without: ${String(error)}`);
        this.#end(undefined);
      },
    ));
  }

  /** Whether a widget has to wait for the module; it is updated once it is here, or cannot be loaded. */
  awaitedBy(host: ReactiveControllerHost): boolean {
    if (this.#module || this.#hasFailed || isServer) return false;
    this.#waiting.add(host);
    void this.load();
    return true;
  }

  #end(module: Module | undefined) {
    this.#module = module;
    for (const host of this.#waiting) host.requestUpdate();
    this.#waiting.clear();
  }
}

const all = new Set<Part<unknown>>();

/** Loads every part, for a server, which renders at once. */
export async function loadParts(): Promise<void> {
  await Promise.all([...all].map(part => part.load()));
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address, Resource } from '../contract/resource.js';
import { DocumentBytes } from './document-bytes.js';

/** How much has been written. */
export interface Written {
  files: number;
  bytes: number;
}

/** Writes documents into a folder, each at the path of its kind. */
export class DocumentWriter {
  readonly #folder: string;
  readonly #bytes = new DocumentBytes();
  readonly #made = new Set<string>();
  /** How much has been written so far. */
  readonly written: Written = { files: 0, bytes: 0 };

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes one document; throws if it does not match its contract. */
  write<Document extends object>(resource: Resource<Document>, address: Address, document: Document): void {
    const path = resource.path(address);
    const bytes = this.#bytes.of(resource, path, document);
    const file = join(this.#folder, path);
    this.#make(dirname(file));
    // For tens of thousands of small files, synchronous writes take a fraction of the time of asynchronous ones.
    writeFileSync(file, bytes);
    this.written.files += 1;
    this.written.bytes += bytes.length;
  }

  #make(folder: string) {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

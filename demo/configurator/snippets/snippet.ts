import type { Configuration } from '../configuration.js';
import type { Widget } from '../manifest.js';

/** What a snippet is written from. */
export interface Order {
  configuration: Configuration;
  /** The widget that is chosen. */
  widget: Widget;
  /** Where the documents are: an address in full. */
  endpoint: string;
  /** Where our files are: an address in full, with a slash at its end. */
  files: string;
  /** The hash of each of them. */
  hashes: Readonly<Record<string, string>>;
  /** Which of them the loader imports for each widget. */
  widgetFiles: Readonly<Record<string, readonly string[]>>;
}

/** A piece of a snippet, which goes to one place. */
export interface Block {
  /** Where it goes: "In a terminal". */
  place: string;
  code: string;
}

/** A way to put the widget on a site. */
export interface Snippet {
  name: string;
  title: string;
  /** Where to paste it, and what to know. */
  advice: string;
  /** Why it cannot be; undefined where it can. */
  refusal?: (order: Order) => string | undefined;
  blocks: (order: Order) => Block[];
  /** Whether the visitor's browser gets our files from `files`: then a policy has to allow that. */
  isRemote: boolean;
}

import type { Reason } from '../load/load-error.js';

// Every event bubbles and is composed, so one listener on the page gets those of all widgets.
const audible: EventInit = { bubbles: true, composed: true };

/** A widget's content is on screen. */
export class LoadEvent extends Event {
  constructor() {
    super('cw-load', audible);
  }
}

/** A widget has nothing to show: its document has no items. */
export class EmptyEvent extends Event {
  constructor() {
    super('cw-empty', audible);
  }
}

/** A widget's document could not be loaded. */
export class FailEvent extends Event {
  /** Why, in one word. */
  readonly reason: Reason;
  /** Why, in a sentence for the page's developer. */
  readonly message: string;

  constructor(reason: Reason, message: string) {
    super('cw-error', audible);
    this.reason = reason;
    this.message = message;
  }
}

/** At least half of a widget's content has been in view for one second; fired once for each document. */
export class ViewEvent extends Event {
  constructor() {
    super('cw-view', audible);
  }
}

/** An item's link, with what a router or analytics needs. */
export interface Selection {
  /** The item's key: a career's key, a school's id. */
  key: string;
  /** Position in its list, from 1. */
  position: number;
  /** Name of the list: `related`, `recent`, `popular`, `featured`, `schools`, `wages`. */
  list: string;
  /** Whether the item is a paid placement. */
  paid: boolean;
  /** URL of the link. */
  href: string;
}

/**
 * An item's link was activated. Canceling the event keeps the browser from following the link, so that a router can. If the reader
 * opens it in a new tab or window, the event cannot be canceled.
 */
export class SelectEvent extends Event implements Selection {
  declare readonly key: string;
  declare readonly position: number;
  declare readonly list: string;
  declare readonly paid: boolean;
  declare readonly href: string;

  constructor(selection: Selection, cancelable = true) {
    super('cw-select', { ...audible, cancelable });
    Object.assign(this, selection);
  }
}

/** The reader selected another tab. */
export class TabEvent extends Event {
  /** Name of the list that is now shown. */
  readonly list: string;

  constructor(list: string) {
    super('cw-tab', audible);
    this.list = list;
  }
}

/** The reader opened or closed a branch of a tree, or requested more items of a list. */
export class DisclosureEvent extends Event {
  /** Label of the branch, or the name of the list. */
  readonly item: string;
  readonly open: boolean;

  constructor(item: string, open: boolean) {
    super('cw-toggle', audible);
    this.item = item;
    this.open = open;
  }
}

declare global {
  // On elements, the document and the window, because the events bubble.
  interface GlobalEventHandlersEventMap {
    'cw-load': LoadEvent;
    'cw-empty': EmptyEvent;
    'cw-error': FailEvent;
    'cw-view': ViewEvent;
    'cw-select': SelectEvent;
    'cw-tab': TabEvent;
    'cw-toggle': DisclosureEvent;
  }
}

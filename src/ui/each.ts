import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

type Show<Item, Manner> = (item: Item, index: number, manner: Manner) => unknown;

type Named = Partial<Record<string, unknown>>;

class Each extends Directive {
  #items: readonly unknown[] = [];
  #manner: Named = {};

  render(items: readonly unknown[], manner: Named, show: Show<unknown, Named>): unknown {
    const standing = this.#items.length > 0 && this.#isSame(manner) ? this.#items : [];
    const shown: unknown[] = [];
    let isNew = items.length !== this.#items.length;
    for (const [index, item] of items.entries()) {
      const stands = item === standing[index];
      shown.push(stands ? noChange : show(item, index, manner));
      isNew ||= !stands;
    }
    this.#items = items;
    this.#manner = manner;
    return isNew ? shown : noChange;
  }

  #isSame(manner: Named) {
    return Object.entries(manner).every(([name, value]) => value === this.#manner[name]);
  }
}

const draw = directive(Each);

/**
 * The items of a list. One that is on the page already is passed over, as long as it is the same object in the same
 * place, and all else that decides how it looks, the `manner`, is the same too.
 */
export const each = <Item, Manner extends object>(
  items: readonly Item[],
  manner: Manner,
  show: Show<Item, Manner>,
): unknown => draw(items, manner, show as Show<unknown, object>);

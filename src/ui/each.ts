import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

type Show<Item, Manner> = (item: Item, index: number, manner: Manner) => unknown;

type Named = Partial<Record<string, unknown>>;

class Each extends Directive {
  #items: readonly unknown[] = [];
  #manner: Named = {};

  render(items: readonly unknown[], manner: Named, show: Show<unknown, Named>): unknown {
    const isSame = Object.entries(manner).every(([name, value]) => value === this.#manner[name]);
    const standing = isSame ? this.#items : [];
    const shown = items.map((item, index) =>
      item === standing[index] ? noChange : show(item, index, manner),
    );
    this.#items = items;
    this.#manner = manner;
    return items.length === standing.length && shown.every(it => it === noChange) ? noChange : shown;
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

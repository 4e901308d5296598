import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

type Show<Item> = (item: Item, index: number) => unknown;
type Manner = Partial<Record<string, unknown>>;

class Each extends Directive {
  #items: readonly unknown[] = [];
  #manner: Manner = {};

  render(items: readonly unknown[], manner: Manner, show: Show<unknown>): unknown[] {
    const isSame = Object.entries(manner).every(([name, value]) => value === this.#manner[name]);
    const standing = isSame ? this.#items : [];
    const shown = items.map((item, index) => (item === standing[index] ? noChange : show(item, index)));
    this.#items = items;
    this.#manner = manner;
    return shown;
  }
}

const draw = directive(Each);

/**
 * The items of a list. One that is on the page already is passed over, as long as it is the same object in the same
 * place, and all else that decides how it looks, the `manner`, is the same too.
 */
export const each = <Item>(items: readonly Item[], manner: object, show: Show<Item>): unknown =>
  draw(items, manner, show as Show<unknown>);

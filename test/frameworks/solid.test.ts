import { createMemo, createSignal, For, type Accessor, type Setter } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import { eventNames, names, type Mount, type Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

const mount: Mount = root => {
  const [keys, setKeys] = createSignal<string[]>([]);
  const widgets = new Map<string, [Accessor<Shown>, Setter<Shown>]>();
  const list = h(For, { each: keys, children: (key: string) => element(widgets.get(key)![0]) });
  const unmount = render(list, root);
  return {
    show(next) {
      for (const widget of next) {
        const known = widgets.get(widget.key);
        if (known) known[1](widget);
        else widgets.set(widget.key, createSignal(widget));
      }
      setKeys(next.map(({ key }) => key));
    },
    unmount,
  };
};

function element(widget: Accessor<Shown>) {
  const props = names.map(name => [`prop:${name}`, () => widget().props?.[name]] as const);
  const handlers = [...eventNames, 'cw-select'].map(
    name => [`on:${name}`, (event: Event) => widget().on?.[name]?.(event)] as const,
  );
  const hasFooter = createMemo(() => widget().footer !== undefined);
  const made = h(widget().tag, Object.fromEntries([...props, ...handlers]), () =>
    hasFooter() ? (h('p', { slot: 'footer' }, () => widget().footer) as () => Node)() : null,
  ) as () => Node;
  // Made here, so that it lives as long as its place in the list.
  return made();
}

behavesIn('Solid', mount);

import { flushSync, mount as mountPage, unmount } from 'svelte';
import { writable } from 'svelte/store';
import type { Mount, Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';
import Page from './page.svelte';

const mount: Mount = root => {
  const widgets = writable<Shown[]>([]);
  const page = mountPage(Page, { target: root, props: { widgets } });
  return {
    show(next) {
      widgets.set(next);
      flushSync();
    },
    unmount: () => void unmount(page),
  };
};

behavesIn('Svelte', mount);

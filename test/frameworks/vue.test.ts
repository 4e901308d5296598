import { createApp, nextTick, shallowRef } from 'vue';
import type { Mount, Shown } from './adapter.js';
import { behavesIn } from './behaviors.js';

// Events by `v-on` with an object: `@cw-load` is what a page writes, and what the demo's has.
const template = `
  <component
    v-for="{ key, tag, props, on, footer } in widgets" :key :is="tag" v-bind="props" v-on="listeners(on)"
  ><p v-if="footer !== undefined" slot="footer">{{ footer }}</p></component>`;

const mount: Mount = root => {
  const widgets = shallowRef<Shown[]>([]);
  const app = createApp({ template, setup: () => ({ widgets, listeners }) });
  app.config.compilerOptions.isCustomElement = tag => tag.includes('-');
  app.mount(root);
  return {
    async show(next) {
      widgets.value = next;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
};

// A colon keeps Vue from writing the name with dashes.
function listeners(on: Shown['on'] = {}) {
  return Object.fromEntries(Object.entries(on).map(([name, handler]) => [`:${name}`, handler]));
}

behavesIn('Vue', mount);

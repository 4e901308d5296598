import type { Tag } from '../widgets/registry.js';
import { ours } from './ours.js';
import { renderInside, type RenderOptions } from '../ssr/render.js';

/** The rendered content of a widget's element. */
export interface Rendered {
  /** Its shadow root, as a template. */
  shadow: string;
  /** Its document, and JSON-LD if enabled: one data `<script>` each. */
  scripts: { type: string; html: string }[];
}

/** Renders the content of a widget's element. */
export async function render(tag: Tag, json: string, options: RenderOptions): Promise<Rendered> {
  const html = await renderInside(tag, json, options);
  // `<` is escaped in attributes, text and data, so these matches are real tags.
  const start = html.indexOf('<template');
  const end = html.lastIndexOf('</template>') + '</template>'.length;
  return {
    shadow: html.slice(start, end),
    scripts: [...html.slice(end).matchAll(script)].map(([html, type]) => ({
      type: type!,
      html: marked(html),
    })),
  };
}

const script = /<script\b[^>]*?\btype="([^"]*)"[^>]*>[^<]*<\/script>/g;

const marked = (script: string) =>
  script.includes(` ${ours}>`) ? script : script.replace('<script', `<script ${ours}`);

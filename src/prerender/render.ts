import type { Tag } from '../widgets/registry.js';
import { ours } from './ours.js';
import { renderInside, type RenderOptions } from '../ssr/render.js';

/** What a widget's element holds once it is rendered. */
export interface Rendered {
  /** Its shadow root, as a template. */
  shadow: string;
  /** Its document, and what else was asked for: one `<script>` of data each. */
  scripts: { type: string; html: string }[];
}

/** Renders what goes into a widget's element. */
export async function render(tag: Tag, json: string, options: RenderOptions): Promise<Rendered> {
  const html = await renderInside(tag, json, options);
  // In attributes, texts and data `<` is escaped, so these are the tags that they seem to be.
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

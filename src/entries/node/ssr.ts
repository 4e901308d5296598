export { addWords, loadLanguage } from '../../i18n/registry.js';
export { renderInside, renderToString, type PageFacts, type RenderOptions } from '../../ssr/render.js';
export { styleHashes, styleText, type Styles } from '../../ssr/styles.js';
export type { Tag as WidgetTag } from '../../widgets/registry.js';

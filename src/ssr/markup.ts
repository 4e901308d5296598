/** Lit's hydration markers: start of a template (with digest) or of a child part, end, and node markers. */
const marks = /<!--(?:lit-part( [^>]*)?|(\/)lit-part|lit-node \d+)-->/g;

/** Separates two adjacent texts, so that each matches its own node in the rendered page. */
const seam = '<!---->';

/**
 * Converts the markup of Lit's server renderer for a page: without Lit's hydration markers, and with white space
 * as in the built files, where templates are not indented, so that nothing moves when the widget renders.
 */
export function withoutMarks(markup: string): string {
  /** Of the parts around, whether each is a template. */
  const around: boolean[] = [];
  let plain = '';
  let from = 0;
  let isStart = false;
  for (const { 0: mark, 1: hash, 2: end, index } of markup.matchAll(marks)) {
    let text = markup.slice(from, index);
    from = index + mark.length;
    if (around.at(-1)) {
      text = text.replace(/\s*\n\s*/g, ' ');
      if (isStart) text = text.trimStart();
      if (end) text = text.trimEnd();
    }
    const meet = text && !text.startsWith('<') && plain && !plain.endsWith('>');
    plain += (meet ? seam : '') + text;
    isStart = hash !== undefined;
    if (end) around.pop();
    else if (mark.includes('lit-part')) around.push(isStart);
  }
  return plain;
}

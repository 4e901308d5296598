/** Lit's marks: the start of a template, with its hash, of a list or a text; their ends; and elements to look at. */
const marks = /<!--(?:lit-part( [^>]*)?|(\/)lit-part|lit-node \d+)-->/g;

const comment = '<!---->';

/** Parts two texts that would be one, so that each has its node; `take-over.ts` knows it. */
const seam = '<!--/-->';

/**
 * Markup of Lit's server as the nodes that Lit makes in a page, so that each of those finds its own: a comment ahead
 * of what each part of a template shows, and on both sides of each item of a list. White space is as in the built
 * files, where templates are not indented.
 */
export function nodesOf(markup: string): string {
  const open: { isTemplate: boolean; isItem: boolean }[] = [];
  const nodes = new Nodes();
  let from = 0;
  let isStart = false;
  for (const { 0: mark, 1: hash, 2: end, index } of markup.matchAll(marks)) {
    let text = markup.slice(from, index);
    from = index + mark.length;
    if (open.at(-1)?.isTemplate) {
      text = text.replace(/\s*\n\s*/g, ' ');
      if (isStart) text = text.trimStart();
      if (end) text = text.trimEnd();
    }
    nodes.add(text);
    isStart = hash !== undefined;
    if (end) {
      if (open.pop()?.isItem) nodes.add(comment);
    } else if (mark.includes('lit-part')) {
      open.push({ isTemplate: isStart, isItem: open.at(-1)?.isTemplate === false });
      nodes.add(comment);
    }
  }
  return nodes.markup;
}

class Nodes {
  readonly #pieces: string[] = [];

  get markup(): string {
    return this.#pieces.join('');
  }

  // What is added at once is of one part, or of the template between two.
  add(piece: string) {
    if (!piece) return;
    const last = this.#pieces.at(-1);
    if (!piece.startsWith('<') && last && !last.endsWith('>')) this.#pieces.push(seam);
    this.#pieces.push(piece);
  }
}

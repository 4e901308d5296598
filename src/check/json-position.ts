const space = /[ \t\n\r]*/y;
const opening = /[[{]/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const colon = /[ \t\n\r]*:/y;
const comma = /[ \t\n\r]*,/y;
const closings = { '{': /[ \t\n\r]*\}/y, '[': /[ \t\n\r]*\]/y };

/**
 * Where a text stops being JSON. Not every engine's `JSON.parse` says, and
 * none in the same words. The text is known not to be valid JSON.
 */
export function brokenAt(text: string): number {
  const open: (keyof typeof closings)[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [];
    at += taken?.length ?? 0;
    return taken;
  };
  const takeName = () => {
    take(space);
    return text[at] === '"' && take(scalar) !== undefined && take(colon) !== undefined;
  };
  /** Advances to where the next value begins; false if there is none. */
  const takeSeparators = () => {
    while (open.length > 0) {
      const inside = open.at(-1)!;
      if (take(closings[inside]) !== undefined) open.pop();
      else return take(comma) !== undefined && (inside === '[' || takeName());
    }
    return false;
  };
  for (;;) {
    take(space);
    const opened = take(opening) as keyof typeof closings | undefined;
    if (opened) {
      open.push(opened);
      if (take(closings[opened]) === undefined) {
        if (opened === '[' || takeName()) continue;
        break;
      }
      open.pop();
    } else if (take(scalar) === undefined) break;
    if (!takeSeparators()) break;
  }
  take(space);
  return at;
}

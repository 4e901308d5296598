const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for double-quoted attributes and for element content. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!);

/** Serializes attributes for a tag. */
export function attributeMarkup(attributes: Record<string, string> = {}): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[^\s"'<>/=\p{Cc}]+$/u.test(name)) throw new TypeError(`"${name}" is not a valid attribute name`);
      return value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
    })
    .join('');
}

/**
 * A JSON script as a child of a widget. Nothing in it can close the script or open a comment, and it is valid in a
 * file of any ASCII-compatible encoding: all other characters are JSON escapes.
 */
export function jsonScript(type: string, json: string, attribute = ''): string {
  const safe = json.replace(/[<\u2028\u2029\p{Surrogate}]/gu, escapeSign);
  return `<script type="${type}"${attribute}>${safe}</script>`;
}

const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an attribute between double quotes, or between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!);

/** Attributes as they stand in a tag. */
export function attributeMarkup(attributes: Record<string, string> = {}): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[^\s"'<>/=\p{Cc}]+$/u.test(name)) throw new TypeError(`"${name}" cannot be an attribute's name`);
      return value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
    })
    .join('');
}

/**
 * A JSON script as a child of a widget. Nothing in it can end the script or open a comment, and it is the same in a
 * file of any encoding that holds ASCII: all else is escaped the way JSON has it.
 */
export function jsonScript(type: string, json: string, attribute = ''): string {
  const safe = json.replace(/[<\u2028\u2029\p{Surrogate}]/gu, escapeSign);
  return `<script type="${type}"${attribute}>${safe}</script>`;
}

const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

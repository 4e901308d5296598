/** What a summary may contain. */
export interface Facts {
  /** O*NET's description of what people do; absent if facts take its place. */
  description?: string | undefined;
  /** The typical entry-level education. */
  education: string | undefined;
  /** Annual openings. */
  openings: number | undefined;
  /** Title of the broader occupation that the facts are for, if they are not for this career only. */
  counted: string | undefined;
}

/** Composes a sentence or two about a career; undefined if there is nothing to say. */
export function summarize({ description, education, openings, counted }: Facts): string | undefined {
  const sentences = description
    ? [firstSentence(description)]
    : [education && `Typical entry: ${uncapitalize(education)}.`, openingsOf(openings)].filter(Boolean);
  const what = description ? 'Education and pay' : 'Facts and figures';
  if (counted) sentences.push(`${what} are for ${counted} as a whole.`);
  return sentences.join(' ') || undefined;
}

// The first sentence says what people do; the rest are mostly examples, for which a card has no room.
const firstSentence = (text: string) => text.split(/(?<=[.!?]) (?=[A-Z])/, 1)[0];

const number = new Intl.NumberFormat('en-US');

function openingsOf(openings: number | undefined) {
  if (openings === undefined) return undefined;
  // The source rounds to hundreds, so its zero is any number below 50.
  return openings === 0
    ? 'Fewer than 50 openings a year.'
    : `About ${number.format(openings)} openings a year.`;
}

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

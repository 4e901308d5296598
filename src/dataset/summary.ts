/** What a summary may tell. */
export interface Facts {
  /** What people do, in O*NET's sentences; absent where facts are to take their place. */
  description?: string | undefined;
  /** The education that is typical at entry. */
  education: string | undefined;
  /** Openings a year. */
  openings: number | undefined;
  /** Title of the wider occupation that the facts are for, where they are not for the career alone. */
  counted: string | undefined;
}

/** Composes a sentence or two about a career; nothing where there are none. */
export function summarize({ description, education, openings, counted }: Facts): string | undefined {
  const sentences = description
    ? [firstSentence(description)]
    : [education && `Typical entry: ${uncapitalize(education)}.`, openingsOf(openings)].filter(Boolean);
  const what = description ? 'Education and pay' : 'Facts and figures';
  if (counted) sentences.push(`${what} are for ${counted} as a whole.`);
  return sentences.join(' ') || undefined;
}

// The first says what people do; what follows it are mostly examples, for which a card has no room.
const firstSentence = (text: string) => text.split(/(?<=[.!?]) (?=[A-Z])/, 1)[0];

const number = new Intl.NumberFormat('en-US');

function openingsOf(openings: number | undefined) {
  if (openings === undefined) return undefined;
  // The source counts in hundreds, so its zero is any number that rounds to none.
  return openings === 0
    ? 'Fewer than 50 openings a year.'
    : `About ${number.format(openings)} openings a year.`;
}

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The facts that a summary tells. */
export interface Facts {
  /** The education that is typical at entry. */
  education: string | undefined;
  /** Openings a year. */
  openings: number | undefined;
  /** Title of the wider occupation that the facts are for, where they are not for the career alone. */
  counted: string | undefined;
}

/** Composes a sentence or two about a career from facts alone; nothing where there are none. */
export function summarize({ education, openings, counted }: Facts): string | undefined {
  const facts = [education && `Typical entry: ${uncapitalize(education)}.`, openingsOf(openings)].filter(
    Boolean,
  );
  if (counted) facts.push(`Facts and figures are for ${counted} as a whole.`);
  return facts.join(' ') || undefined;
}

const number = new Intl.NumberFormat('en-US');

function openingsOf(openings: number | undefined) {
  if (openings === undefined) return undefined;
  // The source counts in hundreds, so its zero is any number that rounds to none.
  return openings === 0
    ? 'Fewer than 50 openings a year.'
    : `About ${number.format(openings)} openings a year.`;
}

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Parses a month: `2025-05` for `May 2025`. */
export function monthNamed(words: string): string {
  const [name = '', year = ''] = words.split(' ');
  const month = names.indexOf(name) + 1;
  if (month === 0 || !/^\d{4}$/.test(year)) throw new RangeError(`"${words}" is not a month.`);
  return `${year}-${String(month).padStart(2, '0')}`;
}

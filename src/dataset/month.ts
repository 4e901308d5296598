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

/** The date of a month in words: `2025-05` of `May 2025`. */
export function monthNamed(words: string): string {
  const [name = '', year = ''] = words.split(' ');
  const month = names.indexOf(name) + 1;
  if (month === 0 || !/^\d{4}$/.test(year)) throw new RangeError(`"${words}" names no month.`);
  return `${year}-${String(month).padStart(2, '0')}`;
}

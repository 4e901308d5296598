/** The strings that all widgets share, in English. */
export const words = {
  tryAgain: 'Try again',
  'failed.unreachable': 'This could not be loaded right now.',
  'failed.offline': 'You seem to be offline. This will load when you are back online.',
  'failed.timeout': 'This is taking too long to load.',
  'failed.missing': 'There is no information about this career yet.',
  'failed.refused': 'This could not be loaded right now.',
  'failed.malformed': 'This could not be shown.',
  'failed.unsupported': 'This could not be shown.',
  more: { one: 'and {count} more', other: 'and {count} more' },
  'consent.note':
    'Blocked until you allow {host}. It and the hosts of pictures will see your IP address and which site you are on.',
  'consent.related': 'Show related careers from {host}',
  'consent.schools': 'Show schools from {host}',
  'consent.wages': 'Show wages from {host}',
  'consent.pictures': 'Show pictures from {host}',
  source: 'Source: {source}.',
  comma: ', ',
  updated: 'Updated {date}',

  'pay.year': '{amount} per year',
  'pay.hour': '{amount} per hour',
  'pay.orMore': '{amount} or more',
} as const;

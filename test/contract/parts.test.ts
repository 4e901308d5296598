import { expect } from '@open-wc/testing';
import { Amount, Area, Career, Count, PartialDate, Source, Text, Version } from '../../src/contract/parts.js';

type Schema = { safeParse(value: unknown): { success: boolean } };
const holds = (schema: Schema) => (value: unknown) => schema.safeParse(value).success;

describe('parts', () => {
  const parts: [name: string, schema: Schema, good: unknown[], bad: unknown[]][] = [
    ['text is never empty', Text, ['Actors'], ['', ' ', '\u200b\u202e', '\u2065\u{E0002}', 7, null]],
    ['a count is a whole number, zero or more', Count, [0, 185_940], [-1, 2.5, '12', Infinity, NaN]],
    ['the version is one that this library reads', Version, [1], [0, 2, '1', true]],
    [
      'a date is a year, a month or a day',
      PartialDate,
      ['2025', '2025-05', '2025-12-31', '2025-01-30', '2024-02-29'],
      [
        '25',
        '2025-5',
        '2025-13',
        '2025-00',
        '2025-05-32',
        '2025-05-00',
        '2025-02-30',
        '2025-04-31',
        'May 2025',
        '2025-05-01T00:00',
        ' 2025',
      ],
    ],
    [
      'an amount is a sum, a floor under one, or not released',
      Amount,
      [68_090, 32.74, null, { atLeast: 239_200 }],
      [0, -1, '68090', Infinity, {}, { atLeast: 0 }, { atLeast: null }, [68_090]],
    ],
    [
      'a career has a key and a title',
      Career,
      [
        { key: 'actors', title: 'Actors' },
        { key: 'actors', title: 'Actors', code: '27-2011.00' },
      ],
      [
        { key: 'actors' },
        { title: 'Actors' },
        { key: '', title: 'Actors' },
        { key: 'a', title: 'A', code: 27 },
      ],
    ],
    [
      'an area is the nation or a state',
      Area,
      [
        { type: 'nation', code: 'US', name: 'United States' },
        { type: 'state', code: 'PA', name: 'Pennsylvania' },
      ],
      [
        { type: 'county', code: '1', name: 'Adams' },
        { type: 'state', code: 42, name: 'Pennsylvania' },
      ],
    ],
    [
      'a source has at least a name',
      Source,
      [
        { name: 'O*NET' },
        { name: 'O*NET', notice: 'Includes O*NET data.', url: 'https://www.onetcenter.org/' },
      ],
      [{}, { name: '' }, { name: 'O*NET', notice: '' }, { name: 'O*NET', url: 7 }],
    ],
  ];

  for (const [title, schema, good, bad] of parts) {
    it(title, () => {
      expect(good.filter(value => !holds(schema)(value))).to.deep.equal([]);
      expect(bad.filter(holds(schema))).to.deep.equal([]);
    });
  }
});

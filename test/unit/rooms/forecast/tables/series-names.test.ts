import { describe, expect, it } from 'vitest';
import { fill } from '../../../../../src/i18n/fill.ts';
import { createFormats } from '../../../../../src/i18n/formats.ts';
import { en } from '../../../../../src/i18n/languages/en.ts';
import { zh } from '../../../../../src/i18n/languages/zh.ts';
import {
  namesOfSeries,
  type NameInFile
} from '../../../../../src/rooms/forecast/tables/series-names.ts';
import { everyWord } from '../../../../kit/words.ts';

const of = (sourceId: number, fileName: string, column: string) => {
  return { sourceId, fileName, column, proposed: 'sum' as const };
};

const SERIES = [
  of(1, 'web.csv', 'visitors'),
  of(1, 'web.csv', 'Orders'),
  of(2, 'shop.csv', 'visitors'),
  of(2, 'shop.csv', 'calls'),
  of(3, 'shop.csv', 'visitors')
];

describe.each([
  [
    en,
    'Orders',
    [
      'visitors (web.csv)',
      'Orders (web.csv)',
      'visitors (shop.csv)',
      'calls',
      'visitors (shop.csv, no. 2)'
    ]
  ],
  [
    zh,
    'Orders',
    [
      'visitors（web.csv）',
      'Orders（web.csv）',
      'visitors（shop.csv）',
      'calls',
      'visitors（shop.csv，第 2 份）'
    ]
  ]
] as const)('columns that are chosen by name, %#', (language, measure, names) => {
  it('name their file where another column or a measure is called alike, and only there', async () => {
    const words = await everyWord(language);
    const inFile: NameInFile = (named) =>
      fill(
        words[`forecast.table.${named.nth > 1 ? 'inFileAgain' : 'inFile'}`],
        named,
        createFormats(language.locale([]), language)
      );
    expect(namesOfSeries(SERIES, [measure], inFile)).toEqual(names);
    expect(namesOfSeries(SERIES.slice(0, 2), [], inFile)).toEqual(['visitors', 'Orders']);
  });
});

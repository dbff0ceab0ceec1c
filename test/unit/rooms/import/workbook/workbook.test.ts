import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { showsDate } from '../../../../../workers/rooms/import/workbook/date-styles.ts';
import { kindOfFile } from '../../../../../workers/rooms/import/file-kind.ts';
import { readWorkbook } from '../../../../../workers/rooms/import/workbook/read-workbook.ts';
import { asideOf, rowsOf } from '../read-text.ts';
import { smallWorkbook } from './small-workbook.ts';
import type { Cell } from './small-workbook.ts';
import { processorTime } from '../../../processor-time.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) =>
  readWorkbook(new Blob([bytes]), {}, () => {}, quietJob());

const ROWS: Cell[][] = [
  ['order', 'date', 'product', 'price'],
  [536365, { serial: 40513.3513888889 }, 'White <holder> & co', 2.55],
  ['00123', { serial: 40514 }, 'naïve 你好', 1e15 + 2e14],
  [null, null, null, null],
  ['536367', { serial: 40515.5 }],
  [1, { serial: 40516 }, 'x', 2, 'extra']
];

describe('reading a workbook', () => {
  test('delivers cells as a CSV of the sheet would hold them', async () => {
    const file = await read(smallWorkbook({ rows: ROWS }));
    expect(file.reading).toMatchObject({
      format: 'workbook',
      sheet: 'Orders & more',
      headerLine: 1
    });
    expect(rowsOf(file)).toEqual([
      ['536365', '2010-12-01 08:26:00', 'White <holder> & co', '2.55'],
      ['00123', '2010-12-02', 'naïve 你好', '1.2E+15'],
      ['536367', '2010-12-03 12:00:00', '', '']
    ]);
    expect(asideOf(file)).toEqual(['6 too_many_cells']);
    expect([0, 1, 2].map((row) => file.table.lineOf(row))).toEqual([2, 3, 5]);
  });

  test('knows the date system of 1904', async () => {
    const file = await read(
      smallWorkbook({
        rows: [
          ['a', 'b'],
          ['x', { serial: 40514 - 1462 }]
        ],
        from1904: true
      })
    );
    expect(rowsOf(file)).toEqual([['x', '2010-12-02']]);
  });

  test('knows date formats from others', () => {
    const dates = [
      'yyyy\\-mm\\-dd',
      'm/d/yy h:mm',
      '[$-409]d\\-mmm\\-yy;@',
      'yyyy"年"m"月"d"日"',
      'mmm\\-yy',
      'mmmm'
    ];
    const others = [
      'General',
      '0.00',
      '#,##0',
      '[h]:mm:ss',
      '[h]:mm',
      '[mm]',
      '@',
      '0.0E+00',
      '[Red]0.00',
      '"day" 0',
      'h:mm',
      '#,##0.00\\ "d"'
    ];
    expect(dates.filter(showsDate)).toEqual(dates);
    expect(others.filter(showsDate)).toEqual([]);
  });

  test('a prefix before every tag changes nothing', async () => {
    const sheetXml =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>row one</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>' +
      '<x:row r="2"><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const file = await read(smallWorkbook({ sheetXml }));
    expect(file.headers).toEqual(['row one', 'b']);
    expect(rowsOf(file)).toEqual([['1', '2']]);
  });

  test('two corners of a sheet are two rows, not a billion cells', async () => {
    const sheetXml =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>';
    const started = processorTime();
    const file = await read(smallWorkbook({ sheetXml }));
    expect(file.table.rows + file.table.aside.length).toBeLessThanOrEqual(2);
    expect(processorTime() - started).toBeLessThan(5000);
  });
});

describe('files that are refused', () => {
  const code = async (bytes: Uint8Array<ArrayBuffer>) => {
    const thrown = await read(bytes).catch((error: unknown) => error);
    return thrown instanceof Failed ? thrown.code : thrown;
  };

  test('a workbook that unpacks to more than a gigabyte', async () => {
    const bytes = smallWorkbook({ rows: ROWS });
    forgeSizes(bytes, 'xl/styles.xml', 0x50000000);
    expect(await code(bytes)).toBe('workbook_bomb');
  });

  test('a size that is forged to be small', async () => {
    const bytes = smallWorkbook({ rows: ROWS });
    forgeSizes(bytes, 'xl/worksheets/data.xml', 20);
    expect(await code(bytes)).toBe('workbook_damaged');
  });

  test('too many entries, a ZIP in the ZIP, a cell longer than Excel allows', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`x/${i}`, strToU8('x')])
    );
    expect(await code(smallWorkbook({ rows: ROWS, parts: many }))).toBe('workbook_bomb');
    const nested = { 'xl/embeddings/a.bin': zipSync({ a: strToU8('a') }) };
    expect(await code(smallWorkbook({ rows: ROWS, parts: nested }))).toBe('workbook_bomb');
    const long = smallWorkbook({
      rows: [
        ['a', 'b'],
        ['x'.repeat(32_768), 1]
      ]
    });
    expect(await code(long)).toBe('workbook_bomb');
  });

  test('rows that the reader would lose', async () => {
    const sheetXml =
      '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData><row r="2"><c><v>2</v></c></row></worksheet>';
    expect(await code(smallWorkbook({ sheetXml }))).toBe('workbook_rows_differ');
  });

  test('a ZIP that is no workbook, and a cut one', async () => {
    const zip = zipSync({ 'a.txt': strToU8('hello') }) as Uint8Array<ArrayBuffer>;
    expect(await code(zip)).toBe('workbook_not_workbook');
    expect(await code(smallWorkbook({ rows: ROWS }).slice(0, 900))).toBe('workbook_damaged');
  });

  test('kinds by their first bytes', async () => {
    const kind = async (bytes: Uint8Array<ArrayBuffer>, name: string) =>
      kindOfFile(new Blob([bytes]), name).catch((error: Failed) => error.code);
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(await kind(smallWorkbook({ rows: ROWS }), 'a.csv')).toBe('workbook');
    expect(await kind(strToU8('a,b\n1,2') as Uint8Array<ArrayBuffer>, 'a.csv')).toBe('delimited');
    expect(await kind(ole, 'a.xlsx')).toBe('old_workbook');
    const text = (own: string) => strToU8(own) as Uint8Array<ArrayBuffer>;
    expect(await kind(text('<html><table>'), 'a.xlsx')).toBe('markup');
    expect(await kind(text('a,b'), 'a.xlsx')).toBe('workbook_not_workbook');
    expect(await kind(text('a\tb\n1\t2\n'), 'a.xls')).toBe('delimited');
    expect(await kind(text('a\tb\nx\t"<table><tr><td>"\n'), 'a.xls')).toBe('delimited');
    expect(await kind(text('Please sign in\n'), 'a.xls')).toBe('workbook_not_workbook');
    expect(await kind(text('MIME-Version: 1.0\nX: a; b\n'), 'a.xls')).toBe('markup');
    const before1997 = Uint8Array.of(0x09, 0x08, 0x08, 0, 0, 5, 0x10, 0);
    expect(await kind(before1997, 'a.xls')).toBe('old_workbook');
    expect(await kind(strToU8('%PDF-1.4') as Uint8Array<ArrayBuffer>, 'a.pdf')).toBe(
      'file_kind_unknown'
    );
    expect(await kind(new Uint8Array(0), 'a.csv')).toBe('file_empty');
  });
});

test('sixty flipped bits are noticed or change no cell', async () => {
  const rows: Cell[][] = [['id', 'name', 'amount']];
  for (let i = 0; i < 300; i++) rows.push([i, `product ${i % 40}`, (i * 37) % 101]);
  const whole = smallWorkbook({ rows });
  const expected = JSON.stringify(rowsOf(await read(whole)));
  const random = createRandom(60);
  let noticed = 0;
  for (let flip = 0; flip < 60; flip++) {
    const bytes = whole.slice();
    const bit = random.integer(bytes.length * 8);
    bytes[bit >> 3] ^= 1 << (bit & 7);
    try {
      expect(JSON.stringify(rowsOf(await read(bytes))), `bit ${bit}`).toBe(expected);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      expect(error.code).not.toBe('unknown');
      noticed++;
    }
  }
  expect(noticed).toBeGreaterThan(40);
});

/** Writes another unpacked size into both headers of an entry. */
function forgeSizes(bytes: Uint8Array, name: string, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    const isCentral = signature === 0x02014b50;
    if (!isCentral && signature !== 0x04034b50) continue;
    const start = at + (isCentral ? 46 : 30);
    const found = new TextDecoder().decode(bytes.subarray(start, start + name.length));
    if (found === name) view.setUint32(at + (isCentral ? 24 : 22), size, true);
  }
}

import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { FileReading } from '../../../../../workers/contract/files/file-reading.ts';
import { kindOfFile } from '../../../../../workers/rooms/import/file-kind.ts';
import { readOldWorkbook } from '../../../../../workers/rooms/import/old-workbook/read-old-workbook.ts';
import { figuresOf, importAsProposed } from '../look-and-build.ts';
import { rowsOf } from '../read-text.ts';
import {
  bytes,
  container,
  end,
  f64,
  latin,
  oldStream,
  record,
  rich,
  start,
  u16,
  u32,
  wide,
  type OldCell,
  type OldSheetOptions
} from './small-old-workbook.ts';

const read = (file: Uint8Array<ArrayBuffer>, wanted: Partial<FileReading> = {}) =>
  readOldWorkbook(new Blob([file]), wanted, () => {}, quietJob());
const book = (sheets: OldSheetOptions[], more: Parameters<typeof oldStream>[1] = {}) =>
  container(oldStream(sheets, more));
const sheet = (rows: OldCell[][], more: Partial<OldSheetOptions> = {}): OldSheetOptions => ({
  name: 'Orders',
  rows,
  ...more
});

const HEADERS = ['Order ID', 'Date', 'Customer', 'Product', 'Quantity', 'Price'];
const orders = (from: number, count: number): OldCell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, i) => [
    `A${from + i}`,
    { serial: 46000 + i + 0.5 },
    i % 2 ? '李雷' : 'Zoë',
    `Tea ${i % 3}`,
    1 + (i % 4),
    2.25 * (i + 1)
  ])
];

describe('a workbook of Excel 97 to 2003', () => {
  test('delivers cells as a CSV of the sheet would hold them', async () => {
    const rows: OldCell[][] = [
      ['id', 'date', 'text', 'number', 'more'],
      [1, { serial: 40513.3513888889 }, 'naïve 你好', -12.5, true],
      [-7, { serial: 40514 }, '', 1e15 + 0.5, { error: 42 }],
      [null, null, null, null, null],
      ['00123', { serial: 60 }, 'x', { tokens: [], result: 3.5 }, { tokens: [], result: 'said' }]
    ];
    const file = await read(book([sheet(rows)]));
    expect(file.reading).toMatchObject({ format: 'workbook', sheet: 'Orders', headerLine: 1 });
    expect(rowsOf(file)).toEqual([
      ['1', '2010-12-01 08:26:00', 'naïve 你好', '-12.5', 'TRUE'],
      ['-7', '2010-12-02', '', '1.0000000000000005E+15', '#N/A'],
      ['00123', '1900-02-28', 'x', '3.5', 'said']
    ]);
    expect([0, 1, 2].map((row) => file.table.lineOf(row))).toEqual([2, 3, 5]);
  });

  test('numbers in 30 bits, several in one record, cells in any order', async () => {
    const cells = bytes(
      record(0xbd, u16(1), u16(0), u16(0), u32((1234 << 2) | 3), u16(0), u32(-8 | 2), u16(1)),
      record(0x27e, u16(2), u16(1), u16(0), u32(0x3ff80000)),
      record(0x204, u16(0), u16(1), u16(0), rich('b')),
      record(0xd6, u16(0), u16(0), u16(0), rich('a')),
      record(0x203, u16(2), u16(0), u16(0), f64(1e-7))
    );
    const stream = Uint8Array.from([...start(0x10), ...cells, ...end]);
    const file = await read(stream);
    expect([file.headers, ...rowsOf(file)]).toEqual([
      ['a', 'b'],
      ['12.34', '-2'],
      ['1e-7', '1.5']
    ]);
  });

  test('texts that go on in the next record, with formats and phonetic signs', async () => {
    const texts = bytes(
      // the second half is written in another width
      bytes(
        record(0xfc, u32(3), u32(3), u16(6), [0], latin('abc')),
        record(0x3c, [1], wide('中文d'))
      ),
      record(0x3c, u16(2), [0x0d], u16(1), u32(6), wide('茶杯'), u32(0), [1, 2]),
      record(0x3c, [3, 4, 5, 6], u16(1), [0], latin('é'))
    );
    const cells = [0, 1, 2].flatMap((i) => record(0xfd, u16(i), u16(0), u16(0), u32(i)));
    const globals = (at: number) => [
      ...start(5),
      ...record(0x85, u32(at), [0, 0, 1, 0], latin('S')),
      ...texts,
      ...end
    ];
    const stream = [...globals(globals(0).length), ...start(0x10), ...cells, ...end];
    const file = await read(container(Uint8Array.from(stream)));
    expect([file.headers, ...rowsOf(file)]).toEqual([['abc中文d'], ['茶杯'], ['é']]);
  });

  test('knows the date system of 1904, and times that are no dates', async () => {
    const rows: OldCell[][] = [
      ['a', 'b'],
      ['x', { serial: 40514 - 1462 }]
    ];
    expect(rowsOf(await read(book([sheet(rows)], { from1904: true })))).toEqual([
      ['x', '2010-12-02']
    ]);
    const times = await read(book([sheet([['a'], [{ serial: 0.25 }]])], { format: '[h]:mm' }));
    expect(rowsOf(times)).toEqual([['0.25']]);
  });

  test('sheets of the same columns are one table; hidden and other ones are not', async () => {
    const file = await read(
      book([
        sheet(orders(100, 3), { name: '一月' }),
        sheet(orders(200, 30), { name: 'secret', isHidden: true }),
        sheet(orders(300, 4), { name: 'Feb' }),
        sheet([['note'], ['closed on Mondays']], { name: 'Notes' })
      ])
    );
    expect(file.table.rows).toBe(7);
    expect(file.reading.sheets).toEqual(['一月', 'secret', 'Feb', 'Notes']);
    expect(file.notes).toEqual([
      { key: 'sheets_together', detail: { sheets: '“Feb”, “一月”' } },
      { key: 'sheets_left', detail: { sheets: '“Notes”' } }
    ]);
    const wanted = await read(book([sheet(orders(1, 3)), sheet(orders(9, 2), { name: 'B' })]), {
      sheet: 'B'
    });
    expect(wanted.table.cell(0, 0)).toBe('A9');
  });

  test('merged cells are filled, and currencies of formats are read', async () => {
    const rows = orders(1, 4).map((row, i) => (i === 2 ? [null, ...row.slice(1)] : row));
    const priced = rows.map((row, i) => (i ? [...row.slice(0, 5), { serial: 2.5 }] : row));
    const file = await read(
      book([sheet(priced, { merged: [[1, 2, 0, 0]] })], { format: '[$€-407]#,##0.00' })
    );
    expect(file.table.cell(1, 0)).toBe('A1');
    expect(file.headers.at(-1)).toBe('Currency');
    expect(file.table.cell(1, 6)).toBe('EUR');
  });

  test('what was mended in several sheets is told once', async () => {
    const blank = orders(1, 4).map((row, i) => (i === 2 ? [null, ...row.slice(1)] : row));
    const merged = (name: string) => sheet(blank, { name, merged: [[1, 2, 0, 0]] });
    const { notes } = await read(book([merged('Jan'), merged('Feb')]));
    expect(notes).toEqual([
      { key: 'filled_merged', detail: { rows: 2, columns: '“Order ID”' } },
      { key: 'sheets_together', detail: { sheets: '“Jan”, “Feb”' } }
    ]);
  });

  test('formulas that their program did not compute are computed', async () => {
    const cell = (row: number, column: number) => [0x44, ...u16(row), ...u16(column | 0xc000)];
    const total = (row: number): OldCell => ({
      tokens: [...cell(row, 1), ...cell(row, 2), 5, 0x1e, ...u16(2), 0x41, ...u16(27)],
      result: null
    });
    const sum = (row: number): OldCell => ({
      tokens: [0x25, ...u16(1), ...u16(row), ...u16(3), ...u16(3), 0x19, 0x10, 0, 0],
      result: null
    });
    const file = await read(
      book([
        sheet([
          ['product', 'pieces', 'price', 'total', 'so far'],
          ['Mug', 3, 1.115, total(1), sum(1)],
          ['Tea', 2, 4, total(2), sum(2)]
        ])
      ])
    );
    expect(rowsOf(file).map((row) => row.slice(3))).toEqual([
      ['3.35', '3.35'],
      ['8', '11.35']
    ]);
    expect(file.notes?.map(({ key }) => key)).toContain('formulas_read');
  });

  test('orders are understood like those of any other file', async () => {
    const imported = await importAsProposed(book([sheet(orders(1, 20))]), { name: 'orders.xls' });
    expect(imported.draft.kind).toBe('order_lines');
    expect(figuresOf(imported.source)).toMatchObject({ orders: 20, customers: 2, gross: 1237.5 });
  });

  test('a stream in small sectors and one in large ones', async () => {
    const small = oldStream([sheet(orders(1, 8))]);
    const large = oldStream([sheet(orders(1, 400))]);
    expect([small.length < 4096, large.length > 4096]).toEqual([true, true]);
    expect((await read(container(small))).table.rows).toBe(8);
    expect((await read(container(large))).table.rows).toBe(400);
  });
});

describe('a workbook of before Excel 97', () => {
  const gbk = (text: string) => GBK[text] ?? latin(text);
  const label = (row: number, column: number, text: string) => {
    const said = gbk(text);
    return record(0x204, u16(row), u16(column), u16(0), u16(said.length), said);
  };
  const GBK: Record<string, number[]> = {
    订单编号: [0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5],
    商品名称: [0xc9, 0xcc, 0xc6, 0xb7, 0xc3, 0xfb, 0xb3, 0xc6],
    茶杯: [0xb2, 0xe8, 0xb1, 0xad]
  };
  const cells = bytes(
    label(0, 0, '订单编号'),
    label(0, 1, '商品名称'),
    label(1, 0, 'A-1'),
    label(1, 1, '茶杯')
  );
  const inSheet = [...start(0x10, 0x500), ...cells, ...end];
  const workbook = (codePage: number) => {
    const page = record(0x42, u16(codePage));
    const globals = (at: number) => [
      ...start(5, 0x500),
      ...page,
      ...record(0x85, u32(at), [0, 0, 4], gbk('茶杯')),
      ...end
    ];
    return container(Uint8Array.from([...globals(globals(0).length), ...inSheet]), 'Book');
  };
  const WHOLE = [
    ['订单编号', '商品名称'],
    ['A-1', '茶杯']
  ];

  test.each([
    ['says Chinese', workbook(936), '茶杯'],
    ['says Western', workbook(1252), '茶杯'],
    // Delphi and PHP programs write the records of a single sheet into a file
    ['says nothing', Uint8Array.from([...start(0x10, 0), ...cells, ...end]), 'Sheet1']
  ])('in Chinese that %s', async (_label, file, name) => {
    expect(await kindOfFile(new Blob([file]), 'a.xls')).toBe('old_workbook');
    const found = await read(file);
    expect([found.headers, ...rowsOf(found)]).toEqual(WHOLE);
    expect(found.reading.sheet).toBe(name);
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import { figuresOf, importAsProposed } from './look-and-build.ts';
import { readText, rowsOf } from './read-text.ts';
import { smallWorkbook } from './workbook/small-workbook.ts';

const HEADER = 'order id,date,product,quantity,price';
const ROWS = ['1,2026-01-25,Mug,2,10.00', '2,2026-01-26,Plate,1,5.00'];
const file = (content: BlobPart, name: string) => new File([content], name);

describe('around the table', () => {
  test.each([
    ['titles above', ['Sales report', 'January 2026', 'All shops', '', HEADER, ...ROWS], 5],
    ['titles with a comma', ['Sales report, all shops', HEADER, ...ROWS, ...ROWS], 2],
    ['notes below', [HEADER, ...ROWS, '', 'Printed 2026-02-01', 'Page 1', 'End'], 1],
    ['both, longer than the table', ['a', 'b', 'c', HEADER, ...ROWS, 'x', 'y', 'z'], 4]
  ])('%s', async (_name, lines, headerLine) => {
    const { draft, source } = await importAsProposed(lines.join('\n') + '\n');
    expect(draft.reading.headerLine).toBe(headerLine);
    expect(figuresOf(source)).toMatchObject({
      gross: lines.filter((line) => line.startsWith('1,')).length * 25
    });
    expect(source.rowsKept + source.aside.length).toBe(source.rowsRead);
  });

  test.each(['Total,,,3,25.00', '合计,,,3,25.00', ',,Grand total,3,25.00', 'Summe,,,3,"25,00"'])(
    'a line of totals (%s) is set aside as one',
    async (total) => {
      const { source } = await importAsProposed([HEADER, ...ROWS, total].join('\n'));
      expect(source.aside).toMatchObject([{ line: 4, reason: 'total_row' }]);
      expect(figuresOf(source).gross).toBe(25);
    }
  );

  test('reviews with commas and no quotes stay one column', async () => {
    const read = await readText('review\ngood\nso, so\nfine\nbad\nfair\nnice\n');
    expect(read.headers).toEqual(['review']);
  });
});

describe('a header in two rows', () => {
  test('names that stand in several groups get their group', async () => {
    const text =
      'Order,,Product,,Amount\nNo,Date,No,Name,Quantity\n1,2026-01-25,M-1,Mug,2\n2,2026-01-26,P-1,Plate,1\n';
    const read = await readText(text);
    expect(read.headers).toEqual(['Order No', 'Date', 'Product No', 'Name', 'Quantity']);
    expect(read.reading.headerLine).toBe(2);
    expect(rowsOf(read)).toHaveLength(2);
  });

  test('in Chinese, names below a group alone', async () => {
    const text = '订单,,,商品,\n编号,下单时间,金额,编号,名称\n1,2026-01-25,20,M-1,杯子\n';
    const read = await readText(text);
    expect(read.headers).toEqual(['订单 编号', '下单时间', '金额', '商品 编号', '名称']);
  });

  test.each([
    ['a first line of words', 'a,b,c\nred,,blue\ngreen,x,y\n1,2,3\n'],
    ['a title in a cell', 'Report,,\norder id,date,price\n1,2026-01-25,2\n']
  ])('%s is none', async (_name, text) => {
    const read = await readText(text);
    expect(read.headers.every((header) => !header.includes(' ') || header === 'order id')).toBe(
      true
    );
  });
});

describe('a ZIP of tables', () => {
  const zip = (entries: Record<string, Uint8Array>) => zipSync(entries) as Uint8Array<ArrayBuffer>;

  test('stands for the files inside, each with a place of its own', async () => {
    const archive = zip({
      'export/b.csv': strToU8([HEADER, ...ROWS].join('\n')),
      'export/a.csv': strToU8('id,name,price\n1,Mug,2\n'),
      'export/c.xlsx': smallWorkbook({
        rows: [
          ['order id', 'date'],
          [1, '2026-01-25']
        ]
      }),
      '__MACOSX/export/._a.csv': strToU8('junk'),
      'readme.pdf': strToU8('%PDF')
    });
    const files = [file(archive, 'all.zip'), file(HEADER + '\n' + ROWS[0], 'own.csv')];
    const draft = await importRoom.look({ files }, quietJob());
    expect(draft.files.map(({ fileIndex, fileName }) => [fileIndex, fileName])).toEqual([
      [0, 'a.csv'],
      [1, 'b.csv'],
      [2, 'c.xlsx'],
      [3, 'own.csv']
    ]);
    expect(draft.refused).toEqual([]);
    const again = await importRoom.look({ files, reading: [{}, { delimiter: ';' }] }, quietJob());
    expect(again.files[1].reading.delimiter).toBe(';');
    expect(again.files[3].reading.delimiter).toBe(',');
  });

  test('with a flipped bit is refused, whole', async () => {
    const archive = zip({ 'a.csv': strToU8((HEADER + '\n').repeat(200)) });
    archive[60] ^= 4;
    const draft = await importRoom.look({ files: [file(archive, 'all.zip')] }, quietJob());
    expect(draft.files).toEqual([]);
    expect(draft.refused).toMatchObject([{ fileName: 'all.zip', code: expect.any(String) }]);
  });
});

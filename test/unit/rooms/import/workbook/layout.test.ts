import { describe, expect, test } from 'vitest';
import { readContent } from '../cases/read-case.ts';
import { smallWorkbook } from './small-workbook.ts';

const inline = (ref: string, text: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (ref: string, value: number) => `<c r="${ref}"><v>${value}</v></c>`;

function sheet(headers: string[], rows: string[][], after = ''): Uint8Array<ArrayBuffer> {
  const lines = [headers.map((h, i) => inline(`${String.fromCharCode(65 + i)}1`, h)), ...rows];
  const xml = lines.map((cells, i) => `<row r="${i + 1}">${cells.join('')}</row>`).join('');
  return smallWorkbook({
    sheetXml: `<?xml version="1.0"?><worksheet><sheetData>${xml}</sheetData>${after}</worksheet>`
  });
}

const HEADERS = ['Order', 'Date', 'Product', 'Qty', 'Price', 'Total'];
const row = (line: number, total: string) => [
  number(`A${line}`, line),
  inline(`B${line}`, `2026-03-0${line}`),
  inline(`C${line}`, 'Mug'),
  number(`D${line}`, line),
  number(`E${line}`, 2.5),
  total
];

describe('formulas without results', () => {
  test.each([
    ['an empty value', (l: number) => `<c r="F${l}"><f>D${l}*E${l}</f><v></v></c>`],
    ['no value', (l: number) => `<c r="F${l}"><f>ROUND(D${l}*E${l},2)</f></c>`],
    ['0 in every cell', (l: number) => `<c r="F${l}"><f>(D${l}+0)*$E${l}</f><v>0</v></c>`],
    [
      'one formula shared',
      (l: number) =>
        l === 2
          ? '<c r="F2"><f t="shared" ref="F2:F4" si="0">D2*E2</f></c>'
          : `<c r="F${l}"><f t="shared" si="0"/></c>`
    ]
  ])('are computed: %s', async (_name, total) => {
    const read = await readContent(
      sheet(
        HEADERS,
        [2, 3, 4].map((line) => row(line, total(line)))
      ),
      'a.xlsx'
    );
    expect(read.figures).toMatchObject({ orders: 3, gross: 22.5 });
    const detail = { cells: 3, columns: '“Total”' };
    expect(read.draft.notes).toEqual([{ key: 'formulas_read', detail }]);
  });

  test('that cannot be computed are said', async () => {
    const total = (line: number) => `<c r="F${line}"><f>VLOOKUP(C${line},X1:Y9,2)*D${line}</f></c>`;
    const read = await readContent(
      sheet(
        HEADERS,
        [2, 3].map((line) => row(line, total(line)))
      ),
      'a.xlsx'
    );
    const detail = { cells: 2, columns: '“Total”' };
    expect(read.draft.notes).toEqual([{ key: 'formulas_empty', detail }]);
    // pieces and their price are there
    expect(read.figures.gross).toBe(12.5);
  });

  test('with their results are not touched', async () => {
    const total = (line: number) => `<c r="F${line}"><f>D${line}*E${line}</f><v>7</v></c>`;
    const read = await readContent(
      sheet(
        [...HEADERS, 'Note'],
        [2, 3].map((line) => row(line, total(line)))
      ),
      'a.xlsx'
    );
    expect(read.draft.notes).toEqual([]);
    expect(read.figures.gross).toBe(14);
  });
});

test('merged cells belong to all their rows, an amount to the first', async () => {
  const rows = [
    [
      number('A2', 1),
      inline('B2', '2026-03-01'),
      inline('C2', 'Ann'),
      inline('D2', 'Mug'),
      number('E2', 9),
      number('F2', 4)
    ],
    [number('A3', 2), inline('D3', 'Tea'), number('E3', 5)],
    [
      number('A4', 3),
      inline('B4', '2026-03-01'),
      inline('C4', 'Bob'),
      inline('D4', 'Cup'),
      number('E4', 1),
      number('F4', 4)
    ]
  ];
  const merges =
    '<mergeCells count="3"><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="F2:F3"/></mergeCells>';
  const headers = ['Order', 'Date', 'Customer', 'Product', 'Amount', 'Shipping'];
  const read = await readContent(sheet(headers, rows, merges), 'a.xlsx');
  expect(read.figures).toMatchObject({ orders: 3, customers: 2, gross: 15 });
  const detail = { rows: 1, columns: '“Date”, “Customer”' };
  expect(read.draft.notes).toEqual([{ key: 'filled_merged', detail }]);
});

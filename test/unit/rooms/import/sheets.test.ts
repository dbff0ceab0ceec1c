import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { importAsProposed, type Imported } from './look-and-build.ts';
import { smallWorkbook, type Cell } from './workbook/small-workbook.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADERS = ['order id', 'date', 'product', 'quantity', 'price'];

function sheetXml(rows: Cell[][], merged = ''): string {
  const cell = (value: Cell) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="str"><v>${String(value)}</v></c>`;
  const lines = rows.map((row, r) => `<row r="${r + 1}">${row.map(cell).join('')}</row>`);
  const merges = merged && `<mergeCells><mergeCell ref="${merged}"/></mergeCells>`;
  return `<worksheet><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`;
}

/** A workbook of several sheets, the first parts as of one. */
function workbook(sheets: Record<string, { rows: Cell[][]; hidden?: boolean; merged?: string }>) {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${sheets[name].hidden ? ' state="hidden"' : ''}/>`
  );
  const related = names.map(
    (_, i) => `<Relationship Id="s${i}" Type="${OFFICE}/worksheet" Target="worksheets/${i}.xml"/>`
  );
  const pages = names.map((name, i) => [
    `xl/worksheets/${i}.xml`,
    strToU8(sheetXml(sheets[name].rows, sheets[name].merged))
  ]);
  return smallWorkbook({
    parts: {
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`
      ),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
      ...Object.fromEntries(pages)
    }
  });
}

const orders = (from: number, count: number): Cell[][] =>
  Array.from({ length: count }, (_, i) => [String(from + i), '2026-01-25', 'Mug', 1, 2.5]);

test('sheets with the same columns are one table, others are named', async () => {
  const bytes = workbook({
    'Year 2025': { rows: [HEADERS, ...orders(1, 3)] },
    'Year 2026': { rows: [['Shop report'], HEADERS, ...orders(10, 5)] },
    Totals: {
      rows: [
        ['year', 'sum'],
        [2025, 7.5]
      ]
    },
    Old: { rows: [HEADERS, ...orders(90, 2)], hidden: true }
  });
  const { draft, source } = await importAsProposed(bytes, { name: 'x.xlsx' });
  expect(source.rowsKept).toBe(8);
  expect(draft.reading).toMatchObject({ sheet: 'Year 2026', headerLine: 2 });
  expect(draft.notes).toEqual([
    { key: 'sheets_together', detail: { sheets: '“Year 2026”, “Year 2025”' } },
    { key: 'sheets_left', detail: { sheets: '“Totals”' } }
  ]);
});

test('a workbook of one sheet has nothing to tell', async () => {
  const bytes = workbook({ Orders: { rows: [HEADERS, ...orders(1, 3)] } });
  const { draft } = await importAsProposed(bytes, { name: 'x.xlsx' });
  expect([draft.rowsRead, draft.notes]).toEqual([3, []]);
});

test('merged cells of several sheets are told in one note', async () => {
  const rows: Cell[][] = [HEADERS, ...orders(1, 3), ['', '2026-01-25', 'Tea', 1, 4]];
  const { draft } = await importAsProposed(
    workbook({ Jan: { rows, merged: 'A4:A5' }, Feb: { rows, merged: 'A4:A5' } }),
    { name: 'orders.xlsx' }
  );
  const notes = draft.notes.filter(({ key }) => key === 'filled_merged');
  expect(notes).toEqual([{ key: 'filled_merged', detail: { rows: 2, columns: '“order id”' } }]);
});

test('days of several sheets are of the month each is named after, else the sheets stay apart', async () => {
  const days = Array.from({ length: 31 }, (_, i) => String(i + 1));
  const rows = (pieces: number): Cell[][] => [
    ['Artikel', ...days],
    ['Tee', ...days.map((day) => (day === '5' ? pieces : ''))],
    ['Tasse', ...days.map((day) => (day === '31' ? pieces : ''))]
  ];
  const named = workbook({ Januar: { rows: rows(2) }, März: { rows: rows(3) } });
  const { source, draft } = await importAsProposed(named, { name: 'verkauf-2024.xlsx' });
  expect(draft.notes.map(({ key }) => key)).toEqual([
    'sheets_together',
    'days_pieces',
    'no_prices'
  ]);
  expect(daysOf(source)).toEqual(['2024-01-05', '2024-01-31', '2024-03-05', '2024-03-31']);
  const unnamed = workbook({ Tabelle1: { rows: rows(2) }, Tabelle2: { rows: rows(3) } });
  const apart = await importAsProposed(unnamed, { name: 'verkauf-2024-01.xlsx' });
  expect(apart.draft.notes.map(({ key }) => key)).toContain('sheets_left');
  expect(daysOf(apart.source)).toEqual(['2024-01-05', '2024-01-31']);
});

function daysOf({ columns }: Imported['source']): string[] {
  const { column } = columns.find(({ role }) => role === 'order_date')!;
  const times = column.dictionary as Float64Array;
  return Array.from(column.codes, (code) => new Date(times[code]).toISOString().slice(0, 10));
}

test('a sheet that begins with data continues the table before it; another table does not', async () => {
  const shipped = orders(20, 2).map(([id, day, product]) => [id, day, product, 'by post', 'Kiel']);
  const bytes = workbook({
    Sheet1: { rows: [HEADERS, ...orders(1, 6)] },
    Sheet2: { rows: orders(7, 5) },
    Shipped: { rows: shipped },
    Returned: { rows: [['no', 'on', 'item', 'pieces', 'each'], ...orders(1, 2)] },
    Prices: { rows: orders(1, 3).map((row) => row.slice(2)) }
  });
  const { draft, source } = await importAsProposed(bytes, { name: 'x.xlsx' });
  expect(source.rowsKept).toBe(11);
  expect(draft.notes).toEqual([
    { key: 'sheets_together', detail: { sheets: '“Sheet1”, “Sheet2”' } },
    { key: 'sheets_left', detail: { sheets: '“Shipped”, “Returned”, “Prices”' } }
  ]);
});

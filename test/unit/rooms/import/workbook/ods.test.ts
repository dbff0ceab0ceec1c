import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { FileReading } from '../../../../../workers/contract/files/file-reading.ts';
import { readWorkbook } from '../../../../../workers/rooms/import/workbook/read-workbook.ts';
import { figuresOf, importAsProposed } from '../look-and-build.ts';
import { rowsOf } from '../read-text.ts';
import { processorTime } from '../../../processor-time.ts';

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const date = (value: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>shown</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (name: string, ...rows: string[]) =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;
const BLANK_TAIL =
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

const ORDERS = sheet(
  'Orders &amp; more',
  row(...['order id', 'date', 'product', 'quantity', 'price'].map(text)),
  row(
    text('0042'),
    date('2026-01-25T14:05:00'),
    text('Mug, &lt;blue&gt;'),
    number(2),
    number(10.5)
  ),
  row(text('0043'), date('2026-01-26'), text('Plate</text:p><text:p>flat'), number(1), number(5)),
  BLANK_TAIL
);

/** A spreadsheet written by hand, as LibreOffice lays it out. */
function ods(sheets: string, manifest = '<manifest:manifest/>'): Uint8Array<ArrayBuffer> {
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
  const parts: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest)
  };
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}
const read = (bytes: Uint8Array<ArrayBuffer>, wanted: Partial<FileReading> = {}) =>
  readWorkbook(new Blob([bytes]), wanted, () => {}, quietJob());
const codeOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Failed ? error.code : error)
  );

describe('an OpenDocument spreadsheet', () => {
  test('is read like a workbook: the largest sheet, dates, text as it is', async () => {
    const file = await read(ods(sheet('Notes', row(text('x'))) + ORDERS));
    expect(file.reading).toMatchObject({
      format: 'workbook',
      sheet: 'Orders & more',
      sheets: ['Notes', 'Orders & more'],
      headerLine: 1
    });
    expect(rowsOf(file)).toEqual([
      ['0042', '2026-01-25 14:05:00', 'Mug, <blue>', '2', '10.5'],
      ['0043', '2026-01-26', 'Plate\nflat', '1', '5']
    ]);
  });

  test('imports without a click', async () => {
    const { source } = await importAsProposed(ods(ORDERS), { name: 'orders.ods' });
    expect(figuresOf(source)).toMatchObject({ orders: 2, gross: 26 });
  });

  test.each([
    ['as its currency', 'EUR', 'office:currency="EUR"', '10,50'],
    ['as pounds', 'GBP', 'office:currency="GBP"', '£10.50'],
    ['in what is shown alone', 'JPY', '', '10 円'],
    ['as a text that names none', '', '', '10.50']
  ])('amounts say their currency: %s', async (_label, currency, named, shown) => {
    const money = (value: number) =>
      `<table:table-cell office:value-type="currency" ${named} office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const head = row(...['order id', 'date', 'product', 'quantity', 'price'].map(text));
    const line = (id: string, day: string, price: number) =>
      row(text(id), date(day), text('Mug'), number(2), money(price));
    const lines = [line('1', '2026-01-25', 10.5), row(), line('2', '2026-01-26', 5)];
    const written = sheet('Orders', head, ...lines, BLANK_TAIL);
    const { source, draft } = await importAsProposed(ods(written), { name: 'orders.ods' });
    expect(source.currency).toBe(currency);
    expect(figuresOf(source)).toMatchObject({ orders: 2, gross: 31 });
    const keys = draft.notes.map(({ key }) => key);
    expect(keys.includes('currency_formats')).toBe(currency !== '');
  });

  test('rows in two currencies each have their own', async () => {
    const line = (id: string, currency: string) =>
      `<table:table-row>${text(id)}${date('2026-01-25')}${text('Mug')}${number(1)}<table:table-cell office:value-type="currency" office:currency="${currency}" office:value="5"><text:p>5</text:p></table:table-cell></table:table-row>`;
    const head = row(...['order id', 'date', 'product', 'quantity', 'price'].map(text));
    const written = ods(sheet('O', head, line('1', 'EUR'), line('2', 'CHF'), line('3', 'EUR')));
    const { draft } = await importAsProposed(written, { name: 'orders.ods' });
    expect(draft.columns.at(-1)).toMatchObject({ header: 'Currency', role: 'currency' });
    expect(draft.currency).toBe('EUR');
    expect(draft.notes.map(({ key }) => key)).toContain('several_currencies');
  });

  test('another sheet can be chosen', async () => {
    const second = sheet('B', row(text('id'), text('name')), row(text('7'), text('Mug')));
    expect(rowsOf(await read(ods(ORDERS + second), { sheet: 'B' }))).toEqual([['7', 'Mug']]);
  });

  test.each([
    ['a password', ods(ORDERS, '<manifest:encryption-data/>'), 'workbook_encrypted'],
    ['no sheet', ods(''), 'workbook_not_workbook'],
    [
      'a filled row a million times',
      ods(
        sheet(
          'A',
          row(text('id'), text('x')),
          row(text('1')).replace('row>', 'row table:number-rows-repeated="1048576">')
        )
      ),
      'workbook_bomb'
    ],
    [
      'a filled cell in every column',
      ods(
        sheet('A', row(text('id').replace('cell ', 'cell table:number-columns-repeated="16384" ')))
      ),
      'workbook_bomb'
    ],
    ['a flipped bit', flipped(ods(ORDERS)), 'workbook_damaged']
  ])('with %s is refused', async (_name, bytes, code) => {
    const started = processorTime();
    expect(await codeOf(bytes)).toBe(code);
    expect(processorTime() - started).toBeLessThan(5000);
  });

  test('merged cells belong to all their rows, an amount to the first', async () => {
    const spanned = (cell: string) =>
      cell.replace('<table:table-cell ', '<table:table-cell table:number-rows-spanned="2" ');
    const covered = '<table:covered-table-cell/>';
    const merged = sheet(
      'Orders',
      row(...['order id', 'date', 'product', 'quantity', 'price', 'shipping'].map(text)),
      row(
        spanned(text('0042')),
        spanned(date('2026-01-25')),
        ...[text('Mug'), number(2), number(10.5)],
        spanned(number(4))
      ),
      row(covered, covered, text('Plate'), number(1), number(5), covered),
      row(text('0043'), date('2026-01-26'), text('Bowl'), number(1), number(7), number(3))
    );
    const { source, draft } = await importAsProposed(ods(merged), { name: 'merged.ods' });
    expect(figuresOf(source)).toMatchObject({ orders: 2, net: 33 });
    const detail = { rows: 1, columns: '“order id”, “date”' };
    expect(draft.notes).toContainEqual({ key: 'filled_merged', detail });
  });
});

function flipped(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  bytes[200] ^= 1;
  return bytes;
}

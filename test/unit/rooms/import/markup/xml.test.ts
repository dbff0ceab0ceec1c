import { describe, expect, test } from 'vitest';
import { readContent } from '../cases/read-case.ts';
import { importAsProposed } from '../look-and-build.ts';

type Value = string | number | null;

const cell = (value: Value, attributes = '') =>
  value === null
    ? `<Cell${attributes}/>`
    : `<Cell${attributes}><Data ss:Type="${typeof value === 'number' ? 'Number' : 'String'}">${value}</Data></Cell>`;
const row = (values: readonly Value[]) => `<Row>${values.map((own) => cell(own)).join('')}</Row>`;
const sheet = (name: string, rows: string, more = '') =>
  `<Worksheet ss:Name="${name}"><Table ss:ExpandedColumnCount="6">${rows}</Table>${more}</Worksheet>`;
const book = (sheets: string, styles = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n` +
  `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ` +
  `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles>${sheets}</Workbook>`;

const HEADERS = ['Order ID', 'Date', 'Customer', 'Product', 'Quantity', 'Price'];
const date = (text: string) => `<Cell><Data ss:Type="DateTime">${text}</Data></Cell>`;
const order = (id: string, on: string, who: string, what: string, pieces: number, price: number) =>
  `<Row>${cell(id)}${date(on)}${cell(who)}${cell(what)}${cell(pieces)}${cell(price)}</Row>`;
const ORDERS =
  order('00107', '2026-03-01T00:00:00.000', 'ann &amp; co', 'Mug', 2, 8.5) +
  order('00108', '2026-03-02T10:30:00.000', '李雷', '<![CDATA[Cup <new> &amp;]]>', 1, 4) +
  order('00109', '2026-03-14T00:00:00.000', 'ann &#38; co', 'Tea', 3, 2);
const WHOLE = book(sheet('Orders', row(HEADERS) + ORDERS));

describe('XML Spreadsheet 2003', () => {
  test.each([
    ['as Excel writes it', WHOLE],
    ['every tag with a prefix', WHOLE.replace(/<(\/?)([A-Z])/g, '<$1ss:$2').replace('<!ss:', '<!')],
    ['a mark before it', '\ufeff' + WHOLE]
  ])('%s', async (_label, text) => {
    const { draft, figures } = await readContent(text, 'orders.xls');
    expect([draft.kind, draft.reading.format]).toEqual(['order_lines', 'workbook']);
    expect(figures).toEqual({ orders: 3, customers: 2, gross: 27, returns: 0, net: 27 });
    expect(draft.exampleRows.slice(0, 2).map((cells) => cells.slice(0, 4))).toEqual([
      ['00107', '2026-03-01', 'ann & co', 'Mug'],
      ['00108', '2026-03-02 10:30:00', '李雷', 'Cup <new> &amp;']
    ]);
  });

  test('gaps, merged cells, comments and kinds of values', async () => {
    const text = book(
      sheet(
        'Sheet1',
        `<Row ss:Index="3">${['a', 'b', 'c', 'd'].map((own) => cell(own)).join('')}</Row>` +
          `<Row ss:Index="7">${cell('x', ' ss:MergeDown="1"')}${cell('y', ' ss:Index="4"')}</Row>` +
          `<Row>${cell(1.5, ' ss:Index="2"')}<Cell ss:MergeAcross="1"><Data ss:Type="Boolean">1</Data>` +
          `<Comment><ss:Data>note</ss:Data></Comment></Cell></Row>` +
          `<Row>${cell('z')}<Cell><Data ss:Type="Error">#N/A</Data></Cell>${cell(1e16)}` +
          `<Cell><ss:Data ss:Type="String"><B>bo</B>ld</ss:Data></Cell>${cell('extra')}</Row>`
      )
    );
    const { draft, source } = await readContent(text, 'x.xml');
    expect(draft.reading.headerLine).toBe(3);
    expect(draft.exampleRows).toEqual([
      ['x', '', '', 'y'],
      ['x', '1.5', 'TRUE', '']
    ]);
    expect(source.aside.map(({ line, reason }) => [line, reason])).toEqual([[9, 'too_many_cells']]);
  });

  test('sheets are handled as those of a workbook', async () => {
    const more = row(HEADERS) + order('5', '2026-04-01T00:00:00', 'eve', 'Pot', 1, 10);
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const totals = sheet('Totals', row(['year', 'sum']) + row([2026, 37]));
    const text = book(
      sheet('March', row(HEADERS) + ORDERS) +
        sheet('April', more) +
        totals +
        sheet('Old', more, hidden) +
        sheet('Sheet4', '')
    );
    const { draft, figures } = await readContent(text, 'x.xls');
    expect(figures).toMatchObject({ orders: 4, net: 37 });
    expect(draft.notes).toEqual([
      { key: 'sheets_together', detail: { sheets: '“March”, “April”' } },
      { key: 'sheets_left', detail: { sheets: '“Totals”' } }
    ]);
    expect(draft.reading.sheets).toEqual(['March', 'April', 'Totals', 'Old']);
  });

  test('codes that are called numbers keep their zeros and all their digits', async () => {
    const number = (text: string) => `<Cell><Data ss:Type="Number">${text}</Data></Cell>`;
    const values = ['00123', '1234567890123456789', '2.50', '1.5E3', 'n/a'];
    const rows = row(['a', 'b', 'c', 'd', 'e']) + `<Row>${values.map(number).join('')}</Row>`;
    const { draft } = await readContent(book(sheet('A', rows)), 'x.xls');
    expect(draft.exampleRows).toEqual([['00123', '1234567890123456789', '2.5', '1500', 'n/a']]);
  });

  test('a currency that only the format shows', async () => {
    const style = `<Style ss:ID="s1"><NumberFormat ss:Format="[$€-407]\\ #,##0.00"/></Style>`;
    const text = WHOLE.replace('<Styles>', '<Styles>' + style).replace(
      /<Cell>(<Data ss:Type="Number">[\d.]+<\/Data><\/Cell><\/Row>)/g,
      '<Cell ss:StyleID="s1">$1'
    );
    const { source } = await readContent(text, 'x.xls');
    expect(source.currency).toBe('EUR');
  });

  test('broken off it is refused in words, blank it is empty', async () => {
    const cut = importAsProposed(WHOLE.slice(0, WHOLE.indexOf('Tea')), { name: 'x.xls' });
    await expect(cut).rejects.toThrow('markup_broken');
    await expect(importAsProposed(book(sheet('A', '')), { name: 'x.xls' })).rejects.toThrow(
      'file_empty'
    );
  });
});

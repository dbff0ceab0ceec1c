import { expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { kindOfFile } from '../../../../../workers/rooms/import/file-kind.ts';
import { readSymbolicLink } from '../../../../../workers/rooms/import/old-workbook/read-symbolic-link.ts';
import { readContent } from '../cases/read-case.ts';
import { rowsOf } from '../read-text.ts';

const kind = (text: string, name = 'orders.slk') => kindOfFile(new Blob([text]), name);

/** As LibreOffice writes it: every cell with its place, days as bare numbers. */
const LIBRE_OFFICE = `ID;PCALCOOO32
C;X1;Y1;K"Order ID"
C;X2;Y1;K"Date"
C;X3;Y1;K"Customer"
C;X4;Y1;K"Product"
C;X5;Y1;K"Quantity"
C;X6;Y1;K"Price"
C;X1;Y2;K"A1"
C;X2;Y2;K46027
C;X3;Y2;K"Ann"
C;X4;Y2;K"Mug;; blue"
C;X5;Y2;K2
C;X6;Y2;K10.5
C;X1;Y3;K"A2"
C;X2;Y3;K46070
C;X3;Y3;K"Zoé"
C;X4;Y3;K"Plate"
C;X5;Y3;K1
C;X6;Y3;K5
E
`;
/** As Excel writes it: formats by number, places only where they change. */
const EXCEL = `ID;PWXL;N;E
P;PGeneral
P;P0.00
P;Pdd/mm/yyyy
O;L;D;V0;K47;G100 0.001
F;P0;DG0G8;M300
B;Y3;X4;D0 0 2 3
F;P2;FG0G;C2
C;Y1;X1;K"Order ID"
C;X2;K"Date"
C;X3;K"Product"
C;X4;K"Line total"
C;Y2;X1;K1
C;X2;K46027
C;X3;K"Caf\u001bNBe"
F;P1;FG0G;X4
C;K10.5;ERC[-1]
C;Y3;X1;K2
F;P2;FG0G;X2
C;K46070.5
C;X3;K#N/A
C;X4;K5
E
`;

test('a sheet of LibreOffice is read as its table would be', async () => {
  expect(await kind(LIBRE_OFFICE)).toBe('symbolic_link');
  expect(await kind(LIBRE_OFFICE.replaceAll('\n', '\r\n'), 'orders.xls')).toBe('symbolic_link');
  const { figures, times, texts } = await readContent(LIBRE_OFFICE, 'orders.slk');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 26 });
  expect(times.map((time) => time.slice(0, 10))).toEqual(['2026-01-05', '2026-02-17']);
  expect(texts('product_name')).toEqual(['Mug; blue', 'Plate']);
  expect(texts('customer_id')).toContain('Zoé');
});

test('a sheet of Excel is read with its dates, letters and errors', async () => {
  const file = new Blob([EXCEL]);
  const read = await readSymbolicLink(file, {}, () => {}, quietJob());
  expect(read.headers).toEqual(['Order ID', 'Date', 'Product', 'Line total']);
  expect(rowsOf(read)).toEqual([
    ['1', '2026-01-05', 'Café', '10.5'],
    ['2', '2026-02-17 12:00:00', '', '5']
  ]);
});

test('a table of text whose first column is ID, and a place out of all bounds', async () => {
  expect(await kind('ID;Price;Name\n1;5;Mug\n', 'list.csv')).toBe('delimited');
  expect(await kind('ID;PRICE\n1;5\n', 'list.csv')).toBe('delimited');
  const far = new Blob(['ID;P\nC;Y999999999;X1;K1\nE\n']);
  const reading = readSymbolicLink(far, {}, () => {}, quietJob());
  await expect(reading).rejects.toMatchObject({ code: 'workbook_damaged' });
});

import { generateSampleFiles } from '../../../workers/sample/generate.ts';
import { csvFile, type GivenFile } from '../../e2e/site.ts';

/** Eight order lines with every class of line, and one that cannot be parsed. */
export const SMALL_CSV = `order,date,sku,product,qty,price,client,country
1001,2024-01-15 10:30:00,MUG-1,Blue enamel mug,2,7.50,17,Spain
1001,2024-01-15 10:30:00,TEA-1,Green tea tin,1,12.00,17,Spain
1002,2024-02-20 16:05:00,MUG-2,Red enamel mug,4,7.00,23,France
1003,2024-02-21 09:00:00,TEA-1,Green tea tin,3,12.00,,France
C1001,2024-02-25 11:00:00,MUG-1,Blue enamel mug,-1,7.50,17,Spain
1004,2024-03-02 12:00:00,CUP-9,Paper cup sample,10,0.00,23,France
1005,not a day at all,MUG-2,Red enamel mug,1,7.00,31,Spain
1006,2024-03-03 18:45:00,MUG-2,"Red enamel mug, large",1,9.00,31,Spain
`;

/** Totals of SMALL_CSV, computed by hand: 15 + 12 + 28 + 36 + 9 = 100 gross, 7.5 returned. */
export const SMALL_SUMMARY = {
  rows_read: 8,
  rows_kept: 7,
  rows_aside: 1,
  sale_lines: 5,
  return_lines: 1,
  other_lines: 1,
  gross_revenue: 100,
  returns: 7.5,
  net_revenue: 92.5,
  orders: 4,
  customers: 3,
  products: 3
};

export const smallFile = (): GivenFile => csvFile('small-shop.csv', SMALL_CSV);

/** A generated file of `rows` order lines, two lines per order, for tests of slow work. */
export function madeFile(rows: number): GivenFile {
  const lines = ['order,date,sku,product,qty,price,client,country'];
  for (let row = 0; row < rows; row++) {
    const order = 10_000 + (row >> 1);
    const minute = String(order % 60).padStart(2, '0');
    const day = new Date(Date.UTC(2023, 0, 1 + (order % 600))).toISOString().slice(0, 10);
    const product = (row * 7919) % 997;
    const cells = [
      order,
      `${day} ${String(order % 24).padStart(2, '0')}:${minute}:00`,
      `P${product}`,
      `Made product ${product}`,
      1 + (row % 5),
      `${1 + (product % 40)}.25`,
      order % 1500,
      ['Spain', 'France', 'Italy'][order % 3]
    ];
    lines.push(cells.join(','));
  }
  return csvFile(`made-${rows}.csv`, `${lines.join('\n')}\n`);
}

/** Every `many`-th customer's orders of the sample shop: its planted patterns in less time. */
export function sampleOfOneIn(many: number): GivenFile {
  const [{ text }] = generateSampleFiles({ seed: 1, language: 'en' });
  const [header, ...lines] = text.split('\n');
  const at = header.trim().split(',').indexOf('customer_id');
  if (at < 0) throw new Error(`no customer_id among ${header}`);
  const number = (line: string) => Number(line.split(',')[at]?.replace(/\D/g, ''));
  const kept = lines.filter((line) => number(line) % many === 1);
  return csvFile('part.csv', `${[header, ...kept].join('\n')}\n`);
}

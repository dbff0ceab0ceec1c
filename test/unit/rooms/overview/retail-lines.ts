import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { toOrderLines, type PlainLine } from './made-lines.ts';

/** The retail file's lines, read without the project's own import so that both can be compared. */
export function readRetailLines(shared: string): OrderLines {
  const file = `${shared}/data/online-retail/online_retail.csv.gz`;
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const plain = data
    .slice(1)
    .map(([order, product, , quantity, time, unitPrice, customer, country]): PlainLine => ({
      order,
      product,
      customer,
      time: Date.parse(`${time.replace(' ', 'T')}Z`),
      quantity: Number(quantity),
      unitPrice: Number(unitPrice),
      category: '',
      country,
      channel: ''
    }));
  return { ...toOrderLines(plain), category: null, channel: null };
}

import Papa from 'papaparse';
import { toOrderLines } from '../../kit/made-lines.ts';

/** The order lines of the retail file. */
export function readRetail(text) {
  const [, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  return toOrderLines(
    rows.map(([order, product, , quantity, moment, price, customer, country]) => ({
      order,
      product,
      customer,
      country,
      category: '',
      channel: '',
      quantity: Number(quantity),
      unitPrice: Number(price),
      time: Date.parse(`${moment.replace(' ', 'T')}Z`)
    }))
  );
}

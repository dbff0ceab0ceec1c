import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../../workers/contract/order-lines.ts';
import { combineOrderLines } from '../../../workers/shop/order-lines.ts';
import { combineProductTexts } from '../../../workers/shop/products/product-texts.ts';
import { markKnownLines } from '../../../workers/store/duplicate-lines.ts';
import { newRowMarks } from '../../../workers/contract/files/row-marks.ts';
import { processorTime } from '../processor-time.ts';
import { readRetailDraft } from '../../kit/retail.ts';
import { SHARED } from '../../kit/shared.ts';

/** Half of the last digit the reference prints. */
const MONEY = 0.0005;

describe.skipIf(!SHARED)('the retail file', () => {
  const shared = SHARED!;
  const draft = SHARED ? readRetailDraft(shared) : undefined!;
  const source = { ...draft, rows: draft?.rowsKept, hidden: null };
  const started = processorTime();
  const lines = SHARED
    ? combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: [source], products: [] })
    : undefined!;
  const milliseconds = processorTime() - started;
  const reference = (name: string) =>
    JSON.parse(readFileSync(`${shared}/reference/${name}.json`, 'utf8'));

  const rowsOf = (wanted: number) =>
    Array.from(lines.lineClass.keys()).filter((row) => lines.lineClass[row] === wanted);
  const totalOf = (rows: number[]) => rows.reduce((sum, row) => sum + lines.total[row], 0);
  const distinct = (codes: ArrayLike<number>, rows: number[]) =>
    new Set(rows.map((row) => codes[row]).filter((code) => code !== 0)).size;

  it('has the totals of the reference', () => {
    const summary = reference('summary_online_retail');
    const [sales, returns, others] = [LINE_SALE, LINE_RETURN, LINE_OTHER].map(rowsOf);
    expect(lines.rowsRead).toBe(summary.rows_read);
    expect(sales.length).toBe(summary.sale_lines);
    expect(returns.length).toBe(summary.return_lines);
    expect(others.length).toBe(summary.other_lines);
    expect(Math.abs(totalOf(sales) - summary.gross_revenue)).toBeLessThan(MONEY);
    expect(Math.abs(-totalOf(returns) - summary.returns)).toBeLessThan(MONEY);
    expect(Math.abs(totalOf(others) - summary.other_total)).toBeLessThan(MONEY);
    expect(distinct(lines.order.codes, sales)).toBe(summary.orders);
    expect(distinct(lines.customer.codes, sales)).toBe(summary.customers);
    expect(distinct(lines.product.codes, sales)).toBe(summary.products);
    const moment = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
    const times = sales.map((row) => lines.time[row]).sort((a, b) => a - b);
    expect(moment(times[0])).toBe(summary.first_order);
    expect(moment(times.at(-1)!)).toBe(summary.last_order);
  });

  it('has the product texts of the reference, in its order', () => {
    const texts = combineProductTexts([source], []);
    const tfidf = reference('tfidf_online_retail');
    expect(texts.products.length).toBe(tfidf.documents);
    for (const { index, id } of tfidf.items) expect(texts.products[index]).toBe(id);
  });

  it('leaves out what is not a product', () => {
    const left = lines.product.dictionary.filter((_, code) => lines.isNotProduct[code]);
    // 23574 is called PACKING CHARGE, 23595 adjustment, 22016 is a gift voucher.
    const coded = [
      'AMAZONFEE',
      'B',
      'BANK CHARGES',
      'C2',
      'CRUK',
      'D',
      'DOT',
      'M',
      'POST',
      'S',
      'm'
    ];
    const numbered = ['22016', '23574', '23595'];
    const others = left.filter((id) => !id.startsWith('gift_'));
    expect(others.sort()).toEqual([...numbered, ...coded]);
    expect(left.filter((id) => id.startsWith('gift_')).length).toBe(5);
  });

  it('is put together fast', () => {
    console.info(`combineOrderLines: ${milliseconds.toFixed(0)} ms, first run`);
    // About 150 ms on two shared cores; an algorithm that works on rows' strings takes seconds.
    expect(milliseconds).toBeLessThan(1000);
  });

  it('holds every line of itself, as often as it stands there', () => {
    const marks = newRowMarks(source.rows);
    const started = performance.now();
    expect(markKnownLines(marks, source, source)).toBe(source.rows);
    console.info(`markKnownLines: ${(performance.now() - started).toFixed(0)} ms`);
  });
});

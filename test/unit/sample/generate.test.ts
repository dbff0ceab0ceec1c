import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../../workers/sample/catalogue.ts';
import { generateSampleFiles, type SampleFile } from '../../../workers/sample/generate.ts';
import { FIRST_DAY, LAST_DAY } from '../../../workers/sample/planted-facts.ts';

const english = generateSampleFiles({ seed: 7, language: 'en' });
const chinese = generateSampleFiles({ seed: 7, language: 'zh' });
const hash = (files: SampleFile[]) =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex');
const parsed = new Map<SampleFile, Papa.ParseResult<Record<string, string>>>();

/** A file's rows, parsed once for all tests. */
function rowsOf(files: SampleFile[], name: string) {
  const file = files.find((own) => own.name === name)!;
  const options = { header: true, skipEmptyLines: true } as const;
  if (!parsed.has(file)) parsed.set(file, Papa.parse(file.text, options));
  return parsed.get(file)!;
}

describe('the files of the sample shop', () => {
  it('are the same bytes for the same seed, and others for another', () => {
    expect(hash(generateSampleFiles({ seed: 7, language: 'en' }))).toBe(hash(english));
    expect(hash(generateSampleFiles({ seed: 8, language: 'en' }))).not.toBe(hash(english));
  });

  it.each([
    ['orders.csv', 20_000],
    ['products.csv', 200],
    ['customers.csv', 1_500],
    ['ad-spend.csv', 600],
    ['reviews.csv', 500]
  ])('%s parses without an error and has its rows', (name, least) => {
    for (const files of [english, chinese]) {
      const { data, errors } = rowsOf(files, name);
      expect(errors).toEqual([]);
      expect(data.length).toBeGreaterThan(least);
    }
  });

  it('refer to each other', () => {
    const products = new Set(rowsOf(english, 'products.csv').data.map((row) => row.product_id));
    const customers = new Set(rowsOf(english, 'customers.csv').data.map((row) => row.customer_id));
    // A check for each of a hundred thousand cells took longer than all the rest.
    const isKnown = (row: Record<string, string>) =>
      (row.product_id === 'POST' || products.has(row.product_id)) &&
      (!row.customer_id || customers.has(row.customer_id));
    expect(rowsOf(english, 'orders.csv').data.filter((row) => !isKnown(row))).toEqual([]);
    const isOfBoth = (row: Record<string, string>) =>
      products.has(row.product_id) && customers.has(row.customer_id);
    expect(rowsOf(english, 'reviews.csv').data.filter((row) => !isOfBoth(row))).toEqual([]);
  });

  it('hold clean values inside the two years', () => {
    const isClean = (row: Record<string, string>) =>
      /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(row.order_date) &&
      row.order_date >= FIRST_DAY &&
      row.order_date <= `${LAST_DAY} 24` &&
      /^\d+(\.\d{1,2})?$/.test(row.unit_price) &&
      Number(row.unit_price) > 0 &&
      /^-?[1-9]\d*$/.test(row.quantity) &&
      row.status === (Number(row.quantity) < 0 ? 'refunded' : 'completed');
    expect(rowsOf(english, 'orders.csv').data.filter((row) => !isClean(row))).toEqual([]);
  });

  it('tell of the same sales in both languages', () => {
    const [one, other] = [rowsOf(english, 'orders.csv').data, rowsOf(chinese, 'orders.csv').data];
    const core = (row: Record<string, string>) =>
      [row.order_id, row.order_date, row.customer_id, row.product_id, row.quantity].join();
    expect(other.map(core)).toEqual(one.map(core));
    expect(other.filter((row) => /\p{Script=Han}/u.test(row.product_name)).length).toBe(
      other.length
    );
    expect(one.filter((row) => /\p{Script=Han}/u.test(row.product_name))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('gives every product a code, two titles and two descriptions of its own', () => {
    const catalogue = makeCatalogue();
    for (const texts of [
      catalogue.map(({ code }) => code),
      catalogue.map(({ title }) => title.en),
      catalogue.map(({ title }) => title.zh)
    ]) {
      expect(new Set(texts).size).toBe(catalogue.length);
    }
    for (const { title, description, price, cost } of catalogue) {
      expect(title.zh + description.zh).not.toMatch(/undefined/);
      expect(description.zh).toMatch(/\p{Script=Han}{4,}/u);
      expect(description.en).toMatch(/^[A-Z].+\. .+\.$/);
      expect(cost).toBeLessThan(price);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { importEn } from '../../../src/i18n/import.en.ts';
import { ANALYSES, answersOf } from '../../../workers/contract/capabilities.ts';
import type { MeantTable } from '../../../workers/contract/capabilities.ts';
import type { Role, TableKind } from '../../../workers/contract/roles.ts';

const table = (kind: TableKind, roles: string): MeantTable => ({
  kind,
  roles: roles.split(' ') as Role[]
});
const off = (...tables: MeantTable[]) =>
  Object.fromEntries(
    answersOf(tables).flatMap(({ analysis, lacks }) => (lacks ? [[analysis, lacks]] : []))
  );
const OTHERS = { advertising: 'spend', texts: 'texts' };

describe('what files can answer', () => {
  test('orders without a buyer: customers are off, the rest works', () => {
    const amazon = table(
      'order_lines',
      'order_id order_date product_id product_name quantity line_total'
    );
    expect(off(amazon)).toEqual({ customers: 'buyer', models: 'table', ...OTHERS });
  });

  test('payments without products', () => {
    expect(off(table('order_lines', 'order_id order_date email line_total'))).toEqual({
      market: 'product',
      baskets: 'product',
      similar: 'names',
      recommend: 'product',
      ...OTHERS
    });
  });

  test('lines without an order number know no baskets', () => {
    const till = table('order_lines', 'order_date product_name quantity unit_price');
    expect(off(till)).toMatchObject({ baskets: 'order_id', recommend: 'pairs' });
  });

  test('without a date only what has no course can be answered', () => {
    const undated = table('order_lines', 'order_id product_name quantity unit_price email');
    expect(off(undated)).toEqual({
      customers: 'orders',
      market: 'orders',
      recommend: 'orders',
      forecast: 'orders',
      models: 'table',
      ...OTHERS
    });
  });

  test('without prices pieces are counted', () => {
    const unpriced = table('order_lines', 'order_id order_date product_name quantity email');
    expect(off(unpriced)).toEqual(OTHERS);
    expect(off(table('order_lines', 'order_id product_name'))).not.toHaveProperty('baskets');
    expect(off(table('order_lines', 'order_id order_date'))).toMatchObject({ overview: 'orders' });
  });

  test('reviews are a table to learn from', () => {
    expect(off(table('texts', 'text label'))).not.toHaveProperty('models');
    expect(off(table('products', 'product_id'))).toMatchObject({ models: 'table' });
  });

  test('any table with days can be forecast', () => {
    expect(off(table('other', 'order_date feature'))).not.toHaveProperty('forecast');
    expect(off(table('other', 'feature'))).toMatchObject({ forecast: 'orders' });
  });

  test('files complete each other', () => {
    const orders = table('order_lines', 'order_id order_date product_id line_total customer_id');
    const products = table('products', 'product_id product_name');
    expect(off(orders)).toMatchObject({ similar: 'names' });
    expect(off(orders, products)).toEqual(OTHERS);
    expect(
      off(orders, products, table('spend', 'order_date spend'), table('texts', 'text'))
    ).toEqual({});
  });

  test('nothing answers nothing, and every answer has words', () => {
    expect(answersOf([]).every(({ lacks }) => lacks !== null)).toBe(true);
    for (const analysis of ANALYSES)
      expect(importEn).toHaveProperty([`import.analysis.${analysis}`]);
    for (const { lacks } of answersOf([]))
      expect(importEn).toHaveProperty([`import.lacks.${lacks}`]);
  });
});

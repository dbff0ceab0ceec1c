import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import {
  compareImports,
  newestImport
} from '../../../../workers/rooms/overview/brought/compare-imports.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

const sale = (order: string, customer: string, product: string, day: number): PlainLine => ({
  order,
  customer,
  product,
  time: Date.UTC(2025, 11, day),
  quantity: 1,
  unitPrice: 5,
  category: '',
  country: '',
  channel: ''
});
const before = [sale('1', 'ana', 'P1', 1), sale('2', 'ben', 'P2', 2)];
const compare = (more: PlainLine[], there = before) =>
  compareImports(toOrderLines([...there, ...more]), toOrderLines(there));

describe('what an import brought', () => {
  it('is orders, customers and products that were not there, postage aside', () => {
    const more = [
      ...[sale('3', 'ana', 'P1', 8), sale('3', 'ana', 'P3', 8), sale('3', 'ana', 'POST', 8)],
      ...[sale('4', 'cid', 'P2', 9), sale('5', '', 'P2', 9)]
    ];
    expect(compare(more)).toEqual({
      orders: 3,
      customers: 1,
      products: 1,
      newestDay: Date.UTC(2025, 11, 9) / DAY_MS,
      newestBefore: Date.UTC(2025, 11, 2) / DAY_MS
    });
  });

  it('is nothing where all was there, or only returns came', () => {
    const nothing = { orders: 0, customers: 0, products: 0 };
    expect(compare([])).toMatchObject(nothing);
    expect(compare(before)).toMatchObject(nothing);
    expect(compare([{ ...before[0], order: 'C9', quantity: -1 }])).toMatchObject(nothing);
    expect(compare([], [])).toMatchObject({ ...nothing, newestDay: null, newestBefore: null });
  });
});

describe('the newest import', () => {
  const file = (name: string, imported: string) => ({ name, imported });

  it('is all files of its moment, whatever their order', () => {
    const files = [file('c', '2026-02-01'), file('a', '2026-01-01'), file('b', '2026-02-01')];
    expect(newestImport(files).map(({ name }) => name)).toEqual(['c', 'b']);
  });

  it('is none where there was one import alone, or nothing', () => {
    expect(newestImport([file('a', '2026-01-01'), file('b', '2026-01-01')])).toEqual([]);
    expect(newestImport([])).toEqual([]);
  });
});

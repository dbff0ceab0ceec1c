import { expect, it } from 'vitest';
import type { Role } from '../../../../../workers/contract/roles.ts';
import { findShared } from '../../../../../workers/rooms/import/shops/shared-values.ts';

const numbered = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at));

/** What a file's values share with those of a shop; values as compared are in lower case. */
function tell(role: Role, values: string[], known: string[], headers = ['other']) {
  const shop = [{ headers, columns: [{ role, values: known }] }];
  const found = findShared(new Map([[role, new Set(values)]]), ['own'], shop);
  return found.map(({ kind, shared, of }) => [kind, shared, of]);
}

it('counts the products, customers and orders that a shop knows', () => {
  const codes = numbered(70, (at) => `t-${at}`);
  const known = codes.slice(8).map((code) => ` ${code.toUpperCase()}`);
  expect(tell('product_id', codes, known)).toEqual([['products', 62, 70]]);
  const people = numbered(10, (at) => `p${at}@example.com`);
  expect(tell('email', people, people.slice(0, 4))).toEqual([['customers', 4, 10]]);
  const orders = numbered(9, (at) => `2026010100${at}77`);
  expect(tell('order_id', orders, orders)).toEqual([['orders', 9, 9]]);
});

it('takes running numbers of orders and customers for chance, and so a few of many', () => {
  const numbers = numbered(50, (at) => `#${1001 + at}`);
  expect(tell('order_id', numbers, numbers)).toEqual([]);
  expect(tell('customer_id', numbered(9, String), numbered(9, String))).toEqual([]);
  const codes = numbered(40, (at) => `code-${at}`);
  const others = numbered(40, (at) => `else-${at}`);
  expect(tell('product_id', codes, [...codes.slice(0, 8), ...others])).toEqual([]);
  expect(tell('product_id', codes, codes.slice(0, 2))).toEqual([]);
  const names = numbered(40, (at) => `mug ${at}`);
  expect(tell('product_name', names, [...names.slice(0, 16), ...others])).toEqual([]);
});

it('needs less in a file with the headers of one of the shop’s', () => {
  const codes = numbered(40, (at) => `code-${at}`);
  const known = [...codes.slice(0, 5), ...numbered(40, (at) => `else-${at}`)];
  expect(tell('product_id', codes, known)).toEqual([]);
  expect(tell('product_id', codes, known, ['own'])).toEqual([['products', 5, 40]]);
  expect(tell('product_id', codes, [], ['own'])).toEqual([]);
});

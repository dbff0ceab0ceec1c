import { expect, it } from 'vitest';
import { sortBySharedOrders } from '../../../../../workers/rooms/recommend/similar/shared-orders.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

it('puts what is bought with others before what is only bought alone', () => {
  const lines = (order: string, ...products: string[]) =>
    products.map((product) => plainLine(20_000, { order, product }));
  const all = toOrderLines([
    ...['a', 'b', 'c'].flatMap((order) => lines(order, 'alone')),
    ...lines('d', 'tea', 'tea'),
    ...lines('e', 'tea', 'cup'),
    ...lines('f', 'cup', 'pot')
  ]);
  const products = ['alone', 'unsold', 'tea', 'cup', 'pot'];
  const order = sortBySharedOrders([0, 1, 2, 3, 4], products, all);
  expect(order.map((place) => products[place])).toEqual(['cup', 'tea', 'pot', 'alone', 'unsold']);
});

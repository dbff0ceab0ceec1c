import { afterEach, expect, it } from 'vitest';
import { askedCohorts } from '../../../src/rooms/customers/returning/asked-cohorts.ts';
import { ProductsState } from '../../../src/rooms/market/products/products.svelte.ts';
import { route } from '../../../src/shell/route.svelte.ts';

afterEach(() => route.open('#/overview'));

it('which products are listed stays in the address, until they are told apart otherwise', () => {
  route.open('#/market/products');
  new ProductsState().shown = 'AX';
  expect(location.hash).toBe('#/market/products?show=AX');
  const again = new ProductsState();
  again.open(1, '');
  expect(again.shown).toBe('AX');
  again.by = 'country';
  expect(location.hash).toBe('#/market/products?by=country');
  route.open('#/market/products?show=nonsense');
  expect(again.shown).toBe('');
});

it('the periods of who comes back, and by what, stay in the address', () => {
  route.open('#/customers/return');
  expect(askedCohorts).toMatchObject({ period: 'month', by: 'time' });
  askedCohorts.period = 'quarter';
  askedCohorts.by = 'country';
  expect(location.hash).toBe('#/customers/return?period=quarter&by=country');
  expect(askedCohorts).toMatchObject({ period: 'quarter', by: 'country' });
  route.open('#/customers/return?period=age&by=age');
  expect(askedCohorts).toMatchObject({ period: 'month', by: 'time' });
});

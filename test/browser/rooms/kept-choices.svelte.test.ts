import { afterEach, expect, it } from 'vitest';
import { asked } from '../../../src/rooms/customers/asked.ts';
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
  expect(asked).toMatchObject({ period: 'month', by: 'time' });
  asked.period = 'quarter';
  asked.by = 'country';
  expect(location.hash).toBe('#/customers/return?period=quarter&by=country');
  expect(asked).toMatchObject({ period: 'quarter', by: 'country' });
  route.open('#/customers/return?period=age&by=age');
  expect(asked).toMatchObject({ period: 'month', by: 'time' });
});

it('what the cohorts show and how customers are divided stay in the address, unless as usual', () => {
  route.open('#/customers/return');
  expect(asked).toMatchObject({ measure: 'share', segments: 'eleven', since: 'quarter' });
  asked.measure = 'cumulative';
  asked.segments = 'eight';
  asked.since = 'year';
  expect(location.hash).toBe('#/customers/return?measure=cumulative&segments=eight&since=year');
  route.open(location.hash);
  expect(asked).toMatchObject({ measure: 'cumulative', segments: 'eight', since: 'year' });
  asked.measure = 'share';
  asked.segments = 'eleven';
  asked.since = 'quarter';
  asked.period = 'week';
  asked.period = 'month';
  expect(location.hash).toBe('#/customers/return');
  route.open('#/customers?segments=nine&measure=weight&since=ever');
  expect(asked).toMatchObject({ measure: 'share', segments: 'eleven', since: 'quarter' });
});

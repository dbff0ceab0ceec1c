import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import ChangeFigures from '../../../../src/rooms/market/change/ChangeFigures.svelte';
import type { Summary } from '../../../../workers/rooms/overview/contract.ts';
import { countingSayings } from '../../../../src/rooms/overview/sayings.ts';
import Figures from '../../../../src/rooms/overview/first/Figures.svelte';

const figure = (value: number) => ({ value, before: NaN });
function show(customers: number, returns = 40) {
  const figures = {
    netRevenue: figure(900),
    grossRevenue: figure(950),
    orders: figure(90),
    customers: figure(customers),
    averageOrder: figure(10),
    repeatShare: figure(customers > 0 ? 0.4 : NaN),
    returnsShare: figure(0.05)
  };
  const revenue = { postage: 'in', tax: 'in' };
  render(Figures, {
    answer: { currency: 'EUR', hasMoney: true, figures, revenue, summary: { returns } }
  } as never);
}

it('a till that names nobody has no count of customers, of 0', async () => {
  await i18n.loadRoom('overview');
  show(0);
  await expect.element(page.getByText('Orders', { exact: true })).toBeVisible();
  expect(page.getByText('Customers', { exact: true }).elements()).toEqual([]);
  expect(page.getByText('Repeat customers').elements()).toEqual([]);
});

it('a shop that knows its customers has both', async () => {
  await i18n.loadRoom('overview');
  show(40);
  await expect.element(page.getByText('Customers', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Repeat customers')).toBeVisible();
  await expect.element(page.getByText('Returns share')).toBeVisible();
});

it('a till that takes nothing back has no share of returns', async () => {
  await i18n.loadRoom('overview');
  show(0, 0);
  await expect.element(page.getByText('Orders', { exact: true })).toBeVisible();
  expect(page.getByText('Returns share').elements()).toEqual([]);
});

it('two periods of nobody known are not compared', async () => {
  await i18n.loadRoom('market');
  const pair = (now: number, before: number) => ({ now, before });
  const figures = { net: pair(900, 800), orders: pair(90, 80), averageOrder: pair(10, 10) };
  const money = { currency: 'EUR', hasMoney: true };
  render(ChangeFigures, { answer: { ...money, ...figures, customers: pair(0, 0) } } as never);
  await expect.element(page.getByText('Average order')).toBeVisible();
  expect(page.getByText('Known customers').elements()).toEqual([]);
});

it('returns that the files have taken off already are not passed over in silence', async () => {
  await i18n.loadRoom('overview');
  const lines = { saleLines: 483, returnLines: 27, otherLines: 0, rowsAside: 0 };
  const keysOf = (returns: number, emptyReturns: number) =>
    countingSayings({ ...lines, returns, emptyReturns } as Summary).map(({ key }) => key);
  expect(keysOf(0, 27)).toEqual(['rows', 'rows_netted']);
  expect(keysOf(120, 0)).toEqual(['rows']);
  // A few returns with an amount beside many without would make a share far too low.
  expect(keysOf(120, 20)).toEqual(['rows', 'rows_netted']);
  const till = { ...lines, returnLines: 0, returns: 0 } as Summary;
  expect(countingSayings(till).map(({ key }) => key)).toEqual(['rows_sales']);
  const posted = { ...till, products: 17, notProducts: 1 };
  expect(countingSayings(posted).map(({ key }) => key)).toEqual(['rows_sales', 'rows_products']);
});

import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import CheckColumns from '../../../../src/rooms/import/CheckColumns.svelte';
import { ImportSession } from '../../../../src/rooms/import/state.svelte.ts';
import { amazonAllOrders } from '../../../../workers/rooms/import/platforms/amazon-all-orders.ts';
import { shopifyOrders } from '../../../../workers/rooms/import/platforms/shopify-orders.ts';
import { taobaoOrders } from '../../../../workers/rooms/import/platforms/taobao-orders.ts';
import { lookedAt } from './looked-at.ts';

/** The page as it stands after a file was looked at. */
async function checked(content: string): Promise<ImportSession> {
  const session = new ImportSession();
  await lookedAt(session, new File([content], 'orders.csv'));
  render(CheckColumns, { session });
  return session;
}

const answers = () => page.getByRole('region', { name: 'What this can answer' });

test('a Shopify export is named, and what it answers changes with the meanings chosen', async () => {
  const session = await checked(shopifyOrders.example);
  await expect.element(page.getByText('Recognised as an order export from Shopify.')).toBeVisible();
  await expect.element(answers().getByText('Customers, segments and lifetime value')).toBeVisible();
  await expect.element(answers().getByText('no buyer in this export')).not.toBeInTheDocument();
  const { roles } = session.mappings[0];
  for (const [column, role] of roles.entries()) {
    if (['email', 'phone', 'customer_id'].includes(role)) session.setRole(0, column, 'ignore');
  }
  await expect.element(answers().getByText('no buyer in this export')).toBeVisible();
});

test('an export without buyers says so before it is imported', async () => {
  await checked(amazonAllOrders.example);
  await expect.element(answers().getByText('no buyer in this export')).toBeVisible();
  await expect.element(answers().getByText('What is bought together')).toBeVisible();
});

test('what was done to packed cells is told', async () => {
  await checked(taobaoOrders.example);
  await expect
    .element(page.getByText('1 cell packs several products: each became a line of its own.'))
    .toBeVisible();
});

test('a column that was left out stays so when the file is taken for another table and back', async () => {
  const session = await checked(shopifyOrders.example);
  const { roles } = session.mappings[0];
  const [coupon, unknown] = [roles.indexOf('coupon'), roles.indexOf('ignore')];
  session.setRole(0, coupon, 'ignore');
  session.setKind(0, 'other');
  expect([0, coupon, unknown].map((at) => session.mappings[0].roles[at])).toEqual([
    'order_id',
    'ignore',
    'feature'
  ]);
  session.setRole(0, unknown, 'ignore');
  session.setKind(0, 'order_lines');
  session.setRole(0, coupon, 'coupon');
  session.setKind(0, 'other');
  expect([coupon, unknown].map((at) => session.mappings[0].roles[at])).toEqual([
    'coupon',
    'ignore'
  ]);
});

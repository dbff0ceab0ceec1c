import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import CheckColumns from '../../../../src/rooms/import/CheckColumns.svelte';
import { ImportSession } from '../../../../src/rooms/import/state.svelte.ts';
import { lookedAt } from './looked-at.ts';

const rows = '1;2026-03-05;Jan;Kubek;2;20,00\n2;2026-03-07;Ola;Kubek;1;20,00\n';

async function asked(header: string): Promise<ImportSession> {
  const session = new ImportSession();
  await lookedAt(session, new File([`${header}\n${rows}`], 'orders.csv'));
  render(CheckColumns, { session });
  return session;
}

test('the currency of the language of the headers is preselected, and may be changed', async () => {
  const session = await asked('Numer zamówienia;Data;Klient;Produkt;Ilość;Cena');
  const select = page.getByLabelText('Currency of the amounts');
  await expect.element(select).toHaveValue('PLN');
  await expect.element(page.getByText(/language of the headers/)).toBeVisible();
  await select.selectOptions('EUR');
  expect(session.currency).toBe('EUR');
  await expect.element(page.getByText(/language of the headers/)).not.toBeInTheDocument();
});

test('nothing is preselected where many countries write such headers', async () => {
  const session = await asked('Order ID;Date;Customer;Product;Quantity;Price');
  expect([session.asksCurrency, session.currency]).toEqual([true, '']);
});

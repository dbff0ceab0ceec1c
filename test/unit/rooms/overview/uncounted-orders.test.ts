import { describe, expect, it } from 'vitest';
import { completeChoices, type ShopChoices } from '../../../../workers/contract/shop-choices.ts';
import { summariseShop } from '../../../../workers/rooms/data/describe-shop.ts';
import { countUncounted } from '../../../../workers/rooms/overview/counted/uncounted-orders.ts';
import { narrowLines } from '../../../../workers/shop/narrow.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import type { SourceRecord } from '../../../../workers/store/records.ts';
import { columnsFromCells } from '../../../kit/source-drafts.ts';

const CURRENCIES = ['EUR', 'USD', 'usd', 'JPY', '€', ''];

function lines(choices: Partial<ShopChoices> = {}) {
  const columns = columnsFromCells({
    // The second order has two lines.
    order_id: ['1', '2', '2', '3', '4', '5'],
    order_date: CURRENCIES.map((_, at) => `2026-03-0${at + 1}`),
    product_id: CURRENCIES.map(() => 'A'),
    line_total: CURRENCIES.map(() => 10),
    currency: CURRENCIES
  });
  const file = { rows: 6, rowsRead: 6, columns, hidden: null, currency: 'EUR' };
  const shop = { shopId: 1, dataVersion: 1, orderLines: [file], products: [] };
  return combineOrderLines({ ...shop, choices: completeChoices(choices) });
}

describe('orders in another currency', () => {
  it('are told by their number, with the currencies that lack a rate', () => {
    expect(countUncounted(lines())).toEqual({
      orders: 2,
      currency: 'EUR',
      others: ['JPY', 'USD']
    });
  });

  it('are those of the lens, and none where all of them count', () => {
    expect(countUncounted(narrowLines(lines(), { from: '2026-03-04' }))?.orders).toBe(1);
    expect(countUncounted(narrowLines(lines(), { from: '2026-03-05' }))).toBeNull();
    const [usd, jpy] = [0.9, 0.006].map((rate) => [{ from: '', rate }]);
    expect(countUncounted(lines({ rates: { USD: usd } }))?.others).toEqual(['JPY']);
    expect(countUncounted(lines({ rates: { USD: usd, JPY: jpy } }))).toBeNull();
  });
});

describe('whether a shop may mix currencies', () => {
  const source = (currency: string, values?: string[]) =>
    ({
      kind: 'order_lines',
      currency,
      firstOrder: '',
      lastOrder: '',
      rowsRead: 1,
      rowsKept: 1,
      columns: values ? [{ role: 'currency', dictionarySize: values.length + 1 }] : []
    }) as unknown as SourceRecord;
  const mayMix = (choices: Partial<ShopChoices>, ...sources: SourceRecord[]) => {
    const record = { shopId: 1, name: '', isSample: false, dataVersion: 1, choices };
    const dates = { created: '', changed: '', lastBackup: '' };
    return summariseShop({ shop: { ...record, ...dates }, sources }).mayMixCurrencies;
  };

  it('is known without reading its lines', () => {
    expect(mayMix({}, source(''), source('EUR'))).toBe(false);
    expect(mayMix({}, source('EUR', ['EUR']))).toBe(false);
    expect(mayMix({}, source('EUR'), source('USD'))).toBe(true);
    expect(mayMix({}, source('EUR', ['EUR', 'USD']))).toBe(true);
    expect(mayMix({ homeCurrency: 'USD' }, source('EUR', ['EUR']))).toBe(true);
    expect(mayMix({ homeCurrency: 'USD' }, source('USD'))).toBe(false);
  });
});

import { DAY_MS } from '../../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER, LINE_SALE } from '../../../../workers/contract/order-lines.ts';
import type { ShopChoices } from '../../../../workers/contract/shop-choices.ts';
import { rateOn } from '../../../../workers/shop/lines/currencies.ts';
import { examine } from '../../../../workers/shop/checks/examine.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { sumCounted } from '../../../../workers/shop/lines/sum-counted.ts';
import { parseRates, ratesText } from '../../../../src/rooms/data/counting/rates.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

function file(currency: string, cells: Record<'date' | 'total' | 'currency', Cell[]>) {
  const rows = cells.date.length;
  const columns = columnsFromCells({
    order_id: cells.date.map((_, row) => `${currency}${row}`),
    order_date: cells.date,
    product_id: cells.date.map(() => 'A'),
    line_total: cells.total,
    ...(cells.currency.length ? { currency: cells.currency } : {})
  });
  return { rows, rowsRead: rows, columns, hidden: null, currency };
}

const pounds = file('GBP', {
  date: ['2024-01-01 10:00', '2024-02-01 10:00'],
  total: [100, 50],
  currency: []
});
const mixed = file('EUR', {
  date: ['2024-01-10 10:00', '2024-03-10 10:00', '2024-03-11 10:00', '2024-03-12 10:00'],
  total: [10, 20, 40, 7],
  currency: ['EUR', '€', 'usd', '']
});

const combine = (choices: Partial<ShopChoices> = {}, files = [pounds, mixed]) =>
  combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: files, products: [], choices });

describe('amounts in several currencies', () => {
  it('are never added up: without a rate a line counts nowhere, and is told of', () => {
    const lines = combine();
    expect(lines.currency).toBe('GBP');
    expect(sumCounted(lines)).toBe(150);
    expect([...lines.lineClass].map((own) => own === LINE_OTHER)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true
    ]);
    const day = (iso: string) => Date.parse(iso) / DAY_MS;
    expect(lines.foreign).toEqual([
      {
        currency: 'EUR',
        lines: 3,
        converted: 0,
        amount: 37,
        firstDay: day('2024-01-10'),
        lastDay: day('2024-03-12')
      },
      {
        currency: 'USD',
        lines: 1,
        converted: 0,
        amount: 40,
        firstDay: day('2024-03-11'),
        lastDay: day('2024-03-11')
      }
    ]);
  });

  it('without a rate sum up to nothing anywhere, and are not taken for lines without a price', () => {
    const lines = combine();
    expect(lines.total.reduce((sum, own) => sum + own, 0)).toBe(150);
    expect(examine(lines, []).findings.map(({ check }) => check)).not.toContain('without_price');
    expect(combine({ rates: { EUR: [{ from: '', rate: 1 }] } }).unconverted).toEqual(
      Uint8Array.of(0, 0, 0, 0, 1, 0)
    );
  });

  it('count at the rate of their day', () => {
    const rates = {
      EUR: [
        { from: '2024-03-01', rate: 0.9 },
        { from: '2024-01-01', rate: 0.8 }
      ],
      USD: [{ from: '2024-04-01', rate: 0.7 }]
    };
    const lines = combine({ rates });
    expect(sumCounted(lines)).toBeCloseTo(150 + 10 * 0.8 + 20 * 0.9 + 7 * 0.9, 10);
    expect(lines.unitPrice[2]).toBeCloseTo(8, 12);
    expect(lines.foreign.map(({ currency, converted }) => [currency, converted])).toEqual([
      ['EUR', 3],
      ['USD', 0]
    ]);
    expect(lines.lineClass[2]).toBe(LINE_SALE);
  });

  it('may be counted in another currency than the first file’s', () => {
    const lines = combine({ homeCurrency: 'EUR', rates: { GBP: [{ from: '', rate: 1.2 }] } });
    expect(lines.currency).toBe('EUR');
    expect(sumCounted(lines)).toBeCloseTo(150 * 1.2 + 37, 10);
    expect(lines.foreign.map(({ currency }) => currency)).toEqual(['GBP', 'USD']);
  });

  it('one currency, written however, or none at all, is left as it is', () => {
    const euros = file('EUR', {
      date: ['2024-01-10 10:00', '2024-03-10 10:00'],
      total: [10, 20],
      currency: ['eur', '€']
    });
    expect(combine({}, [euros])).toMatchObject({
      currency: 'EUR',
      foreign: [],
      unconverted: null
    });
    expect(sumCounted(combine({}, [euros]))).toBe(30);
    const silent = file('', { date: ['2024-01-10 10:00'], total: [5], currency: [] });
    expect(sumCounted(combine({}, [euros, silent]))).toBe(35);
    expect(combine({}, [silent]).currency).toBe('');
  });
});

describe('rates', () => {
  it('hold from their day to the next', () => {
    const rates = [
      { from: '2024-03-01', rate: 3 },
      { from: '2024-01-01', rate: 1 }
    ];
    const on = (iso: string) => rateOn(rates, Date.parse(iso) / DAY_MS);
    expect([on('2023-12-31'), on('2024-01-01'), on('2024-02-29'), on('2024-03-01')]).toEqual([
      undefined,
      1,
      1,
      3
    ]);
    expect(rateOn([...rates, { from: '', rate: 9 }], 0)).toBe(9);
    expect(rateOn([], 0)).toBeUndefined();
  });

  it('are read as typed, and a wrong line is named', () => {
    const typed = ' 2024-07-01 1,19 \n\n2024-01-01: 1.17\n2';
    const rates = [
      { from: '', rate: 2 },
      { from: '2024-01-01', rate: 1.17 },
      { from: '2024-07-01', rate: 1.19 }
    ];
    expect(parseRates(typed)).toEqual({ rates });
    expect(parseRates(ratesText(rates))).toEqual({ rates });
    expect(parseRates('')).toEqual({ rates: [] });
    for (const line of [
      '2024-02-31 1.2',
      '1.2.3',
      '0',
      '-1',
      '01/02/2024 1.2',
      '2024-01-01',
      'x'
    ]) {
      expect(parseRates(`1\n${line}`)).toEqual({ wrongLine: line });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { listLeavingFindings } from '../../../../workers/rooms/customers/leaving/leaving-findings.ts';
import {
  estimateLeaving,
  listLeaving
} from '../../../../workers/rooms/customers/leaving/leaving.ts';
import type { ValueAnswer } from '../../../../workers/rooms/customers/lifetime/contract.ts';
import { returnedShares } from '../../../../workers/rooms/customers/segments/returned-share.ts';
import { collectCustomerOrders } from '../../../../workers/shop/customer-orders.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

const START = Date.UTC(2024, 0, 1);

function bought(customer: string, day: number, more: Partial<PlainLine> = {}): PlainLine {
  return {
    order: `${customer}-${day}-${more.time ?? ''}`,
    product: 'P1',
    customer,
    time: START + day * DAY_MS,
    quantity: 1,
    unitPrice: 10,
    category: 'Tea',
    country: 'Ireland',
    channel: 'web',
    ...more
  };
}
const every = (customer: string, step: number, until: number, from = 0) =>
  Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, at) =>
    bought(customer, from + at * step)
  );

const SHOP = [
  ...Array.from({ length: 20 }, (_, at) => every(`here${at}`, 20, 300, at)).flat(),
  ...every('stopped', 10, 150),
  // Twice a day now and then: the rhythm counts days.
  ...every('yesterday', 15, 299),
  ...every('yesterday', 15, 299).map((line) => ({
    ...line,
    order: `${line.order}b`,
    time: line.time + 3_600_000
  })),
  bought('once', 5),
  bought('lately', 298),
  bought('twiceADay', 4),
  bought('twiceADay', 4, { time: START + 4 * DAY_MS + 3_600_000 }),
  bought('returner', 3, { unitPrice: 9_000 }),
  bought('returner', 6, { unitPrice: 9_000, quantity: -1, order: 'C1' })
];

function list(plain: PlainLine[], aliveKnown: boolean, alive: (customer: string) => number) {
  const lines = toOrderLines(plain);
  const history = collectCustomerOrders(lines);
  const { customers } = history;
  const value = {
    aliveKnown,
    pAlive: Float64Array.from(customers, (own) => (aliveKnown ? alive(own) : NaN)),
    expectedValue365: Float64Array.from(customers, (own) => 100 * (aliveKnown ? alive(own) : 1))
  } as unknown as ValueAnswer;
  const leaving = estimateLeaving(history, value, returnedShares(history, lines));
  const rfm = {
    names: customers.map(() => ''),
    orders: Uint32Array.from(
      customers,
      (_, at) => history.orderStart[at + 1] - history.orderStart[at]
    ),
    revenue: new Float64Array(customers.length),
    segment: new Uint8Array(customers.length)
  };
  const answer = { told: leaving.told, ...listLeaving(history, leaving, rfm, 50) };
  const findings = listLeavingFindings(answer, customers.length);
  return { ...answer, findings, said: findings.map(({ key }) => key), leaving };
}

describe('who is leaving', () => {
  it.each([true, false])('is only who is overdue by their own rhythm (chance told: %s)', (told) => {
    const { rows, total, gaveBack, said } = list(SHOP, told, (own) =>
      /here|yesterday|lately/.test(own) ? 0.95 : 0.1
    );
    const names = rows.map(({ customer }) => customer);
    expect(names).toEqual(expect.arrayContaining(['once', 'stopped', 'twiceADay']));
    expect(names.filter((own) => /here|yesterday|lately|returner/.test(own))).toEqual([]);
    expect([total, gaveBack]).toEqual([3, 1]);
    const row = (own: string) => rows.find(({ customer }) => customer === own)!;
    expect(row('stopped')).toMatchObject({
      reason: 'missed_pace',
      usualDays: 10,
      leavingChance: NaN
    });
    expect(row('once')).toMatchObject({ reason: 'silent_once', usualDays: NaN });
    expect(row('twiceADay').reason).toBe('silent_one_day');
    for (const { silentDays, usualDays } of rows) {
      expect(Number.isInteger(silentDays)).toBe(true);
      expect(usualDays).not.toBe(0);
      expect(silentDays <= usualDays).toBe(false);
    }
    expect(said).toEqual([
      'leaving_missed',
      told ? 'leaving_money_few_days' : 'leaving_by_rhythm',
      'leaving_gave_back'
    ]);
    expect(
      rows.every(({ leavingChance, reason }) =>
        told && reason !== 'missed_pace' ? leavingChance >= 0.5 : leavingChance !== leavingChance
      )
    ).toBe(true);
  });

  it('has been silent for longer than usual only with a gap that is usual', () => {
    const uneven = [0, 2, 30, 33, 70, 75, 120].map((day) => bought('uneven', day));
    const { findings, total } = list([...SHOP, ...uneven], true, (own) =>
      /here|yesterday|lately/.test(own) ? 0.95 : 0.1
    );
    expect(total).toBe(4);
    // Those who bought once, or on one day only, are counted, and said to have no usual gap.
    expect(findings.find(({ key }) => key.startsWith('leaving_money'))).toMatchObject({
      key: 'leaving_money_some',
      detail: { customers: 3, own: 1 }
    });
  });

  it('names a steady customer who stopped, though chance would explain the silence', () => {
    const { rows, findings, missedRows } = list(SHOP, true, () => 0.89);
    expect(rows.map(({ customer }) => customer)).toEqual(['stopped']);
    expect(missedRows).toEqual(rows);
    expect(rows[0]).toMatchObject({ leavingChance: NaN, atRisk: rows[0].yearlyValue });
    const detail = { customers: 1, usual: 10, silent: rows[0].silentDays, money: rows[0].atRisk };
    expect(findings[0]).toEqual({ key: 'leaving_missed', detail });
  });

  it('tells of one steady customer after the others where hardly any of the money is hers', () => {
    const many = Array.from({ length: 60 }, (_, at) => bought(`once${at}`, at));
    const { said, missed, missedRows, rows } = list([...SHOP, ...many], true, (own) =>
      /here|yesterday|lately/.test(own) ? 0.95 : 0.1
    );
    expect(missed.total).toBe(1);
    expect(missedRows).toEqual([]);
    expect(rows.map(({ reason }) => reason)).toContain('missed_pace');
    expect(said.indexOf('leaving_missed')).toBeGreaterThan(said.indexOf('leaving_money_few_days'));
  });

  it('is in the order of the money to regain, and nobody where all keep their rhythm', () => {
    const { rows } = list(SHOP, true, (own) => (own === 'stopped' ? 0.2 : 0.9));
    const risks = rows.map(({ atRisk }) => atRisk);
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    const steady = SHOP.filter(({ customer }) => customer.startsWith('here'));
    expect(list(steady, true, () => 0.9).said).toEqual(['leaving_none']);
    expect(list(steady, false, () => 0.9).said).toEqual(['leaving_none_by_rhythm']);
    expect(list([], true, () => 1).said).toEqual(['no_customers']);
  });

  it('takes nobody who bought once for overdue where nobody ever came back', () => {
    const once = Array.from({ length: 30 }, (_, at) => bought(`o${at}`, at * 10));
    expect(list(once, false, () => 1).total).toBe(0);
    expect(list(once, true, () => 1).total).toBe(0);
  });

  it('draws a rhythm of one gap towards the shop’s', () => {
    const shop = [...SHOP, bought('hasty', 280), bought('hasty', 281)];
    const { rows, leaving } = list(shop, false, () => 1);
    expect(rows.some(({ customer }) => customer === 'hasty')).toBe(false);
    expect(Math.min(...leaving.wait)).toBeGreaterThan(1);
  });
});

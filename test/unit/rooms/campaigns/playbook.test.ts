import { describe, expect, it } from 'vitest';
import { writePlaybook } from '../../../../workers/rooms/campaigns/playbook/write-playbook.ts';
import { returnedShares } from '../../../../workers/rooms/customers/segments/returned-share.ts';
import { collectCustomerOrders } from '../../../../workers/shop/customer-orders.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

const START = 19_700;

/** A customer who buys every so many days up to a day, each time for ten. */
function every(customer: string, step: number, until: number, times: number): PlainLine[] {
  return Array.from({ length: times }, (_, at) =>
    plainLine(START + until - at * step, { customer, order: `${customer}-${at}` })
  );
}

function playbookOf(plain: PlainLine[]) {
  const lines = toOrderLines(plain);
  const history = collectCustomerOrders(lines);
  return writePlaybook(history, lines, returnedShares(history, lines));
}

const REGULAR = Array.from({ length: 30 }, (_, at) => every(`r${at}`, 10, 300 - (at % 5), 12));
const ONCE = Array.from({ length: 60 }, (_, at) => every(`o${at}`, 1, 20 + at * 4, 1));
const SHOP = [...REGULAR.flat(), ...ONCE.flat()];

describe('the playbook', () => {
  it('counts every customer in one segment, and all of the net revenue', () => {
    const { rows, customers, state } = playbookOf(SHOP);
    expect(state).toBe('told');
    expect(customers).toBe(90);
    expect(rows.reduce((sum, own) => sum + own.customers, 0)).toBe(90);
    expect(rows.reduce((sum, own) => sum + own.revenueShare, 0)).toBeCloseTo(1);
    expect(rows.every((own) => own.customers > 0)).toBe(true);
  });

  it('takes returns off, and gives each segment its own wait', () => {
    const champions = playbookOf(SHOP).rows.find(({ segment }) => segment === 'champions')!;
    expect(champions.usualWaitDays).toBe(10);
    const back = plainLine(START + 299, {
      customer: 'r0',
      order: 'C1',
      quantity: -12
    });
    const after = playbookOf([...SHOP, back]).rows.find(({ segment }) => segment === 'champions')!;
    expect(after.customers).toBe(champions.customers);
    expect(after.revenueShare).toBeLessThan(champions.revenueShare);
  });

  it('names no wait where hardly anybody came twice', () => {
    const { rows } = playbookOf(SHOP);
    const lost = rows.filter(({ segment }) => segment === 'lost' || segment === 'new');
    expect(lost.length).toBeGreaterThan(0);
    for (const { usualWaitDays } of lost) expect(usualWaitDays).toBeNaN();
  });

  it('says where segments mean nothing', () => {
    expect(playbookOf(SHOP.filter(({ customer }) => /^r|^o.$/.test(customer))).state).toBe('few');
    expect(playbookOf(ONCE.flat()).state).toBe('alike');
    expect(playbookOf(SHOP.map((line) => ({ ...line, customer: '' }))).state).toBe('nobody');
  });
});

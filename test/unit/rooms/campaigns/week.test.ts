import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { planPeople } from '../../../../workers/rooms/campaigns/week/people-actions.ts';
import { planGoods, rankActions } from '../../../../workers/rooms/campaigns/week/plan-week.ts';
import { estimateLeft } from '../../../../workers/rooms/campaigns/week/probably-left.ts';
import {
  findSilentProducts,
  listSilentRows,
  listToOrder
} from '../../../../workers/rooms/campaigns/week/shelves.ts';
import { readVisits } from '../../../../workers/rooms/campaigns/week/visits.ts';
import { readRhythms } from '../../../../workers/rooms/customers/leaving/rhythm.ts';
import { returnedShares } from '../../../../workers/rooms/customers/segments/returned-share.ts';
import type { OrderRow } from '../../../../workers/rooms/forecast/order/contract.ts';
import { daysOfShop } from '../../../../workers/rooms/market/change/tally.ts';
import { findTogether } from '../../../../workers/rooms/market/together/bought-together.ts';
import { collectCustomerOrders } from '../../../../workers/shop/customer-orders.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';
import { noiseShop } from '../../../kit/noise-shop.ts';

const START = Date.UTC(2024, 0, 1);

function bought(customer: string, day: number, more: Partial<PlainLine> = {}): PlainLine {
  return {
    order: `${customer}-${day}`,
    product: 'P1',
    customer,
    time: START + day * DAY_MS + 36_000_000,
    quantity: 1,
    unitPrice: 10,
    category: 'Tea',
    country: 'Ireland',
    channel: 'web',
    ...more
  };
}

/** Customers who come by chance, about every so many days, from one day to another. */
function comes(
  names: string[],
  every: number,
  [from, to]: [number, number],
  seed: number,
  more: Partial<PlainLine> = {}
): PlainLine[] {
  const random = createRandom(seed);
  return names.flatMap((name) => {
    const lines: PlainLine[] = [];
    for (let day = from; day < to; day += 1 + Math.floor(-Math.log(1 - random.next()) * every)) {
      lines.push(bought(name, day, more));
    }
    return lines;
  });
}
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

const peopleOf = (lines: OrderLines) => {
  const history = collectCustomerOrders(lines);
  const names = history.customers.map(() => '');
  const returned = returnedShares(history, lines);
  const left = estimateLeft(history, returned);
  return planPeople({ history, lines, names, returned, left });
};

async function weekOf(plain: PlainLine[]) {
  const lines = toOrderLines(plain);
  const days = daysOfShop(lines)!;
  const breathe = async () => {};
  const silent = await findSilentProducts(lines, days, breathe);
  const together = await findTogether(lines, { holding: [], costOf: () => NaN }, breathe);
  const length = days[1] - days[0] + 1;
  const goods = planGoods({ toOrder: [], silent, together, days: length }, days[1]);
  return rankActions([...peopleOf(lines), ...goods], lines, days[1]);
}

const STAYING = comes(named('stays', 80), 15, [0, 400], 1);
const LEFT = comes(named('left', 25), 8, [0, 300], 2, { unitPrice: 60 });

describe('what is worth doing this week', () => {
  it('begins with the customers who stopped coming, and names hardly anybody else', async () => {
    const { actions, people } = await weekOf([...STAYING, ...LEFT]);
    expect(actions[0].kind).toBe('win_back');
    expect(actions[0].customers).toBeGreaterThanOrEqual(20);
    const named = people.filter(({ kind }) => kind === 'win_back');
    const right = named.filter(({ customer }) => customer.startsWith('left'));
    expect(right.length / named.length).toBeGreaterThan(0.85);
    // Every nine days, silent since about day 300 of 400.
    expect(actions[0].detail.silent).toBeGreaterThan(95);
    // 25 customers × 60 a visit × 10 visits in 90 days, of which one in ten comes back.
    expect(actions[0].money).toBeGreaterThan(900);
    expect(actions[0].money).toBeLessThan(2000);
    expect(actions[0].low).toBeCloseTo(actions[0].money / 2);
    expect(actions[0].high).toBeCloseTo(actions[0].money * 2);
  });

  it('leaves out who has been gone for longer than half a year', () => {
    const longGone = comes(named('gone', 25), 8, [0, 150], 3);
    const { length } = peopleOf(toOrderLines([...STAYING, ...longGone])).filter(({ people }) =>
      people.some(({ customer }) => customer.startsWith('gone'))
    );
    expect(length).toBe(0);
  });

  it('leaves out who returned all they bought', () => {
    const back = LEFT.map((line) => ({ ...line, order: `C${line.order}`, quantity: -1 }));
    const kinds = peopleOf(toOrderLines([...STAYING, ...LEFT, ...back]));
    const names = kinds.flatMap(({ people }) => people.map(({ customer }) => customer));
    expect(names.filter((name) => name.startsWith('left'))).toEqual([]);
  });

  it('calls nobody gone where the whole shop sells less', () => {
    const slow = [
      ...comes(named('all', 60), 8, [0, 300], 4),
      ...comes(named('all', 60), 90, [310, 400], 5)
    ];
    const kinds = peopleOf(toOrderLines(slow)).map(({ kind }) => kind);
    expect(kinds).not.toContain('missed_pace');
  });

  it('counts silence and the usual wait as the page about leaving does', () => {
    const history = collectCustomerOrders(toOrderLines(noiseShop(4, 300, 0.5)));
    const visits = readVisits(history, new Float64Array(history.customers.length));
    const { silent, usual, gaps } = readRhythms(history);
    expect(visits.silentDays).toEqual(silent);
    expect(visits.usualDays).toEqual(usual);
    expect(visits.gaps).toEqual(gaps);
  });

  it('offers a second order where most come within the first days', () => {
    const random = createRandom(6);
    const plain = named('n', 600).flatMap((name, at) => {
      const first = Math.floor((at * 400) / 600);
      const lines = [bought(name, first)];
      const wait = Math.floor(-Math.log(1 - random.next()) * 8);
      if (random.next() < 0.4) lines.push(bought(name, first + 2 + wait));
      return lines.filter(({ time }) => time < START + 401 * DAY_MS);
    });
    const [own] = peopleOf(toOrderLines(plain)).filter(({ kind }) => kind === 'second_order');
    expect(own.detail.days).toBeGreaterThan(4);
    expect(own.detail.days).toBeLessThan(13);
    expect(own.customers).toBe(own.people.length);
    for (const { silentDays } of own.people) expect(silentDays).toBeLessThan(13);
  });

  it('reminds regular customers whose order is due', () => {
    const steady = named('r', 12).flatMap((name, own) =>
      Array.from({ length: 11 }, (_, at) => bought(name, 396 - own - at * 28))
    );
    const found = peopleOf(toOrderLines([...comes(named('s', 60), 40, [0, 400], 7), ...steady]));
    const due = found.find(({ kind }) => kind === 'due_order');
    // They came 4 to 15 days ago, and come every 28.
    expect(due).toBeUndefined();
    const later = steady.map((line) => ({ ...line, time: line.time - 24 * DAY_MS }));
    const now = peopleOf(toOrderLines([...comes(named('s', 60), 40, [0, 400], 7), ...later]));
    expect(now.find(({ kind }) => kind === 'due_order')?.customers).toBe(12);
  });

  it('counts nobody twice, whatever is the matter', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const steady = named('r', 10).flatMap((name, own) =>
        Array.from({ length: 12 }, (_, at) => bought(name, 375 - own - at * 28))
      );
      const people = peopleOf(
        toOrderLines([
          ...noiseShop(seed, 400, 1),
          ...comes(named('left', 25), 8, [0, 300], seed),
          ...steady
        ])
      ).flatMap((own) => own.people);
      expect(people.length).toBeGreaterThan(0);
      expect(new Set(people.map(({ customer }) => customer)).size).toBe(people.length);
    }
  });
});

describe('where nothing is the matter', () => {
  it('hardly one shop in twenty has anything urgent', async () => {
    const said: string[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const { actions } = await weekOf(noiseShop(seed, 420, 1.2));
      if (actions.length > 0) said.push(`${seed}: ${actions.map(({ kind }) => kind).join(' ')}`);
    }
    expect(said.length, said.join('; ')).toBeLessThanOrEqual(1);
  }, 60_000);

  it('thirty orders are too few for anything', async () => {
    const few = comes(named('few', 12), 30, [0, 60], 8).slice(0, 30);
    expect((await weekOf(few)).actions).toEqual([]);
  });
});

describe('the shelves', () => {
  const row = (more: Partial<OrderRow>): OrderRow =>
    ({
      product: 'P1',
      name: 'Mug',
      demand: 42,
      stock: 5,
      orderQuantity: 40,
      runsOut: 1005,
      silent: null,
      ...more
    }) as OrderRow;
  const rules = { leadDays: 14, reviewDays: 28 } as Parameters<typeof listToOrder>[0]['rules'];
  const listed = (rows: OrderRow[]) => listToOrder({ rows, rules, today: 1000 }, () => 10);

  it('what waiting a week loses is a week of sales at most', () => {
    // Empty on day 1005; a delivery ordered in a week comes on day 1021.
    expect(listed([row({})])[0].money).toBeCloseTo(7 * 1 * 10);
    expect(listed([row({ runsOut: 1018 })])[0].money).toBeCloseTo(3 * 1 * 10);
    expect(listed([row({ runsOut: 1100 })])[0].money).toBe(0);
    expect(listed([row({ runsOut: NaN })])[0].money).toBe(0);
  });

  it('lists what has a known stock and is to be ordered, the most costly to wait for first', () => {
    const rows = [
      row({ name: 'Later', runsOut: 1018 }),
      row({ name: 'Unknown', stock: NaN }),
      row({ name: 'Enough', orderQuantity: 0 }),
      row({ name: 'Now' })
    ];
    expect(listed(rows).map(({ name }) => name)).toEqual(['Now', 'Later']);
  });

  it('what has gone silent is asked about only where no stock is known', () => {
    const silent = { day: 980, pace: 7, lost: 21 };
    const rows = [row({ silent }), row({ name: 'Cup', stock: NaN, silent })];
    const [own, ...others] = listSilentRows(rows, () => 10);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ name: 'Cup', lastSale: 980, money: 900 });
  });
});

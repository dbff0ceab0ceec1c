import { DAY_MS } from '../../../../../workers/contract/day.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  assignChineseClasses,
  proposeThresholds
} from '../../../../../workers/rooms/customers/segments/chinese-classes.ts';
import { CHINESE_CLASSES } from '../../../../../workers/rooms/customers/segments/contract.ts';
import { SEGMENTS } from '../../../../../workers/contract/customers/segments.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { listRfmFindings } from '../../../../../workers/rooms/customers/segments/rfm-findings.ts';
import { scoreRfm } from '../../../../../workers/shop/segments/rfm.ts';
import {
  findMoves,
  NOT_YET,
  segmentPath,
  segmentsAt
} from '../../../../../workers/rooms/customers/segments/segment-moves.ts';
import { assignSegments, segmentOf } from '../../../../../workers/shop/segments/segments.ts';
import { inventLines, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const DAY = DAY_MS;
const START = Date.UTC(2024, 0, 1);

/** One order of one line. */
function bought(
  customer: string,
  day: number,
  price = 10,
  order = `${customer}-${day}`
): PlainLine {
  const [product, category, country, channel] = ['P1', 'Tea', 'Ireland', 'web'];
  const time = START + day * DAY;
  return {
    order,
    product,
    customer,
    time,
    quantity: 1,
    unitPrice: price,
    category,
    country,
    channel
  };
}

const score = (plain: PlainLine[]) => {
  const history = collectCustomerOrders(toOrderLines(plain));
  return { history, ...scoreRfm(history) };
};

/** Raw values and scores by customer. */
const byCustomer = (plain: PlainLine[]) => {
  const { history, recencyDays, orders, revenue, r, f, m } = score(plain);
  const rows = history.customers.map((name, at) => {
    const raw = [recencyDays[at], orders[at], Math.round(revenue[at] * 1e6) / 1e6];
    return [name, { raw, scores: [r[at], f[at], m[at]] }] as const;
  });
  return Object.fromEntries(rows);
};

const shops = fc
  .record({ seed: fc.integer(), count: fc.integer({ min: 1, max: 200 }) })
  .map(({ seed, count }) => inventLines(createRandom(seed), count));

describe('orders per customer', () => {
  it('puts lines of one order together, by time', () => {
    const { history } = score([
      bought('b', 3, 5, 'late'),
      bought('b', 1, 2, 'early'),
      bought('b', 3, 7, 'late'),
      bought('a', 2, 1, 'first'),
      bought('a', 2, 1, 'first'),
      bought('a', 4, 1, 'second')
    ]);
    expect(history.customers).toEqual(['a', 'b']);
    expect(Array.from(history.orderStart)).toEqual([0, 2, 4]);
    expect(Array.from(history.orderTotal)).toEqual([2, 1, 2, 12]);
    expect(Array.from(history.orderDay, (day) => day - START / DAY)).toEqual([2, 4, 1, 3]);
  });

  it('counts what it cannot use', () => {
    const nameless = bought('', 1);
    const undated = { ...bought('a', 1), time: NaN };
    const { history } = score([nameless, undated, bought('a', 2)]);
    expect(history).toMatchObject({ linesWithoutCustomer: 1, linesWithoutDate: 1 });
    expect(history.customers).toEqual(['a']);
  });
});

describe('what no shop should hold, but some do', () => {
  it('days before 1970 are days of their own', () => {
    const early = -Math.round(START / DAY);
    const { history } = score([
      bought('a', early - 5, 1, 'first'),
      bought('a', early + 5, 2, 'second'),
      bought('a', early - 5, 4, 'first')
    ]);
    expect(Array.from(history.orderDay)).toEqual([-5, 5]);
    expect(Array.from(history.orderTotal)).toEqual([5, 2]);
  });

  it('a date in the future moves today, so that nobody bought after it', () => {
    const { recencyDays, today } = score([bought('a', 1), bought('b', 40_000)]);
    expect(today).toBe(START + 40_001 * DAY);
    expect(Array.from(recencyDays)).toEqual([40_000, 1]);
  });

  it('free lines and returns are no sales; a discount above the price is', () => {
    const lines = toOrderLines([
      bought('a', 1),
      bought('a', 2, 0),
      { ...bought('b', 3), quantity: -1 },
      bought('c', 4)
    ]);
    lines.total[3] = -2.5;
    const history = collectCustomerOrders(lines);
    const { revenue, orders, m } = scoreRfm(history);
    expect(history.customers).toEqual(['a', 'c']);
    expect([Array.from(orders), Array.from(revenue), Array.from(m)]).toEqual([
      [1, 1],
      [10, -2.5],
      [5, 1]
    ]);
  });

  it('an order number used by two customers is an order of each', () => {
    const { history } = score([bought('a', 1, 5, 'same'), bought('b', 1, 7, 'same')]);
    expect(Array.from(history.orderTotal)).toEqual([5, 7]);
  });
});

describe('scores', () => {
  it('are equal for equal customers and follow the cuts', () => {
    const plain = Array.from({ length: 50 }, (_, at) => bought(`c${100 + at}`, at < 25 ? 10 : 20));
    const { r, f, m, flat, recencyDays } = score(plain);
    expect(new Set(r.subarray(0, 25)).size).toBe(1);
    expect(new Set(f).size + new Set(m).size).toBe(2);
    expect(flat).toEqual({ r: false, f: true, m: true });
    expect(recencyDays[0] - recencyDays[49]).toBe(10);
  });

  it('of customers with equal values are equal, and never fall as values rise', () => {
    fc.assert(
      fc.property(shops, (plain) => {
        const { recencyDays, orders, revenue, ...own } = score(plain);
        for (const [values, scores, sign] of [
          [recencyDays, own.r, -1],
          [orders, own.f, 1],
          [revenue, own.m, 1]
        ] as const) {
          const rising = [...values.keys()].sort((a, b) => values[a] - values[b]);
          rising.slice(1).forEach((b, at) => {
            const a = rising[at];
            if (values[a] === values[b]) expect(scores[a]).toBe(scores[b]);
            else expect(sign * (scores[b] - scores[a])).toBeGreaterThanOrEqual(0);
          });
        }
      }),
      { numRuns: 60, seed: 6 }
    );
  });

  it('that tell nobody apart are R 5, F 1, M 1 and are called flat', () => {
    const { r, f, m, flat } = score([bought('a', 1), bought('b', 1), bought('c', 1)]);
    expect([...r, ...f, ...m]).toEqual([5, 5, 5, 1, 1, 1, 1, 1, 1]);
    expect(flat).toEqual({ r: true, f: true, m: true });
  });

  it('can be cut by hand', () => {
    const plain = [bought('a', 1, 5), bought('b', 100, 50), bought('c', 100, 500)];
    const history = collectCustomerOrders(toOrderLines(plain));
    const cuts = { r: [10, 30, 60, 90], f: [1, 2, 3, 4], m: [10, 100, 1000, 10000] };
    const { r, f, m } = scoreRfm(history, { cuts });
    expect([Array.from(r), Array.from(f), Array.from(m)]).toEqual([
      [1, 5, 5],
      [1, 1, 1],
      [1, 2, 3]
    ]);
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(shops, fc.integer(), (plain, seed) => {
        const shuffled = createRandom(seed).shuffle([...plain]);
        expect(byCustomer(shuffled)).toEqual(byCustomer(plain));
      }),
      { numRuns: 60, seed: 1 }
    );
  });

  it('doubling every price doubles M and changes nothing else', () => {
    fc.assert(
      fc.property(shops, (plain) => {
        const before = byCustomer(plain);
        const after = byCustomer(plain.map((line) => ({ ...line, unitPrice: 2 * line.unitPrice })));
        for (const [name, { raw, scores }] of Object.entries(before)) {
          expect(after[name].raw.slice(0, 2)).toEqual(raw.slice(0, 2));
          expect(after[name].raw[2]).toBeCloseTo(2 * raw[2], 5);
          expect(after[name].scores).toEqual(scores);
        }
      }),
      { numRuns: 60, seed: 2 }
    );
  });

  it('one more customer never changes the raw values of another', () => {
    fc.assert(
      fc.property(shops, (plain) => {
        const before = byCustomer(plain);
        const newest = Math.max(...plain.map(({ time }) => (time === time ? time : -Infinity)), 0);
        const more = [...plain, { ...bought('new one', 0), time: Math.min(newest, START) }];
        const after = byCustomer(more);
        for (const [name, { raw }] of Object.entries(before)) {
          expect(after[name].raw.slice(1)).toEqual(raw.slice(1));
        }
      }),
      { numRuns: 60, seed: 3 }
    );
  });
});

describe('segments', () => {
  it('give every one of the 125 codes exactly one segment', () => {
    const counts = new Array(SEGMENTS.length).fill(0);
    for (let r = 1; r <= 5; r++) {
      for (let f = 1; f <= 5; f++) {
        for (let m = 1; m <= 5; m++) counts[segmentOf(r, f, m)]++;
      }
    }
    expect(counts).toEqual([7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6]);
    expect(SEGMENTS[segmentOf(5, 5, 5)]).toBe('champions');
    expect(SEGMENTS[segmentOf(1, 5, 5)]).toBe('cannot_lose');
    expect(SEGMENTS[segmentOf(1, 1, 1)]).toBe('lost');
  });

  it('move as of a day in the past, as the shop would have read it then', () => {
    const plain = Array.from({ length: 40 }, (_, at) =>
      Array.from({ length: 1 + (at % 5) }, (_, order) => bought(`c${at}`, at + order * 30, at + 1))
    ).flat();
    const { history, today, ...scores } = score(plain);
    const segment = assignSegments(scores);
    const [month] = findMoves(history, today, segment);
    expect(month.since).toBe('month');
    const past = plain.filter(({ time }) => time <= today - 30 * DAY);
    const then = score(past);
    const known = collectCustomerOrders(toOrderLines(past));
    const own = scoreRfm(known, { today: today - 30 * DAY });
    const wanted = assignSegments(own);
    then.history.customers.forEach((name, at) => {
      expect(month.before[history.customers.indexOf(name)]).toBe(wanted[at]);
    });
    expect(month.counts.reduce((all, count) => all + count, 0)).toBe(40);
    expect(segmentsAt(history, START - DAY).every((own) => own === NOT_YET)).toBe(true);
    const path = segmentPath(history, history.customers.indexOf('c4'), today);
    expect(path[path.length - 1].segment).toBe(SEGMENTS[segment[history.customers.indexOf('c4')]]);
  });

  it('the eight classes follow their thresholds', () => {
    const plain = [
      bought('a', 100, 500),
      bought('a', 99, 500),
      bought('a', 98, 500),
      bought('b', 10, 5),
      bought('c', 100, 500)
    ];
    const { history, ...scores } = score(plain);
    const own = assignChineseClasses(scores, { recencyDays: 10, orders: 3, averageOrder: 200 });
    expect(Array.from(own, (number) => CHINESE_CLASSES[number])).toEqual(['HHH', 'LLL', 'HLH']);
    expect(proposeThresholds(scores)).toEqual({ recencyDays: 1, orders: 2, averageOrder: 500 });
    expect(history.customers).toHaveLength(3);
  });
});

describe('in words', () => {
  const findings = (plain: PlainLine[]) => {
    const { history, today, ...scores } = score(plain);
    const segment = assignSegments({ ...scores });
    return listRfmFindings({ ...scores, today }, segment, findMoves(history, today, segment));
  };

  it('counts the customers behind each sentence', () => {
    const plain = Array.from({ length: 60 }, (_, at) =>
      Array.from({ length: 1 + (at % 6) }, (_, order) =>
        bought(`c${at}`, at * 2 + order * 20, 5 + at)
      )
    ).flat();
    const said = findings(plain);
    const once = said.find(({ key }) => key === 'one_time_share');
    expect(once?.detail).toEqual({ share: 10 / 60, customers: 10 });
    expect(said[0].key).toBe('champions_share');
    expect(
      said.every(({ detail }) => Object.values(detail).every((value) => value === value))
    ).toBe(true);
  });

  it('calls nobody long away who orders every week', () => {
    const weekly = (sinceNewest: (at: number) => number) =>
      Array.from({ length: 12 }, (_, at) =>
        Array.from({ length: 20 + at }, (_, order) =>
          bought(`c${at}`, 300 - sinceNewest(at) - order * 7)
        )
      ).flat();
    const keys = (plain: PlainLine[]) => findings(plain).map(({ key }) => key);
    expect(keys(weekly((at) => at))).not.toContain('at_risk_money');
    expect(keys(weekly((at) => at * 9))).toContain('at_risk_money');
  });

  it('answers for nobody, for one customer, for one day and for 10,000 orders of one', () => {
    expect(findings([])).toEqual([{ key: 'no_customers', detail: {} }]);
    const one = findings([bought('only', 1)]).map(({ key }) => key);
    expect(one).toContain('few_customers');
    // One customer is not “all customers alike”.
    expect(one).not.toContain('scores_flat');
    const sameDay = Array.from({ length: 30 }, (_, at) => bought(`c${at}`, 5, 1 + at));
    expect(findings(sameDay).length).toBeGreaterThan(1);
    const many = Array.from({ length: 10_000 }, (_, at) => bought('big', at % 900, 2, `o${at}`));
    const { orders, r, f } = score([...many, bought('small', 3)]);
    expect([orders[0], r[0], f[0]]).toEqual([10_000, 5, 5]);
  });
});

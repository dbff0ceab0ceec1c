import { DAY_MS } from '../../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER, LINE_RETURN } from '../../../../workers/contract/order-lines.ts';
import {
  DEFAULT_CHOICES,
  HEALTH_CHECKS,
  REMEDIES
} from '../../../../workers/contract/shop-choices.ts';
import type { HealthCheck, Remedy } from '../../../../workers/contract/shop-choices.ts';
import { findOddQuantities } from '../../../../workers/shop/checks/odd-values.ts';
import { examine } from '../../../../workers/shop/checks/examine.ts';
import { findGaps } from '../../../../workers/shop/checks/gaps.ts';
import { robustSpread } from '../../../../workers/shop/checks/robust-spread.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { readRetailLines } from '../../../kit/retail.ts';
import { SHARED } from '../../../kit/shared.ts';
import { columnsFromCells } from '../../../kit/source-drafts.ts';

interface Line {
  order: string;
  date: string;
  customer: string;
  product: string;
  quantity: number;
  price: number;
}

/** A quiet shop: 200 orders over 100 days, three lines each, nothing odd about them. */
function quietShop(): Line[] {
  const random = createRandom(7);
  return Array.from({ length: 600 }, (_, at): Line => {
    const order = Math.floor(at / 3);
    const product = (order + at) % 12;
    return {
      order: `${1000 + order}`,
      date: new Date(Date.UTC(2026, 0, 1 + order / 2, 10, at % 60)).toISOString().slice(0, 19),
      customer: `c${order % 40}`,
      product: `P${product}`,
      quantity: 1 + random.integer(4),
      price: 5 + product
    };
  });
}

function combine(lines: Line[], leaveOut: Remedy[] = []) {
  const cells = {
    order_id: lines.map((line) => line.order),
    order_date: lines.map((line) => line.date),
    customer_id: lines.map((line) => line.customer),
    product_id: lines.map((line) => line.product),
    quantity: lines.map((line) => line.quantity),
    unit_price: lines.map((line) => line.price)
  };
  const columns = columnsFromCells(cells);
  const file = { rows: lines.length, columns, hidden: null, rowsRead: lines.length, currency: '' };
  return combineOrderLines({
    shopId: 1,
    dataVersion: 1,
    orderLines: [file],
    products: [],
    choices: { leaveOut }
  });
}

function netOf({ lineClass, total }: ReturnType<typeof combine>): number {
  return total.reduce((sum, own, line) => sum + (lineClass[line] === LINE_OTHER ? 0 : own), 0);
}

const base: Line = {
  order: '5000',
  date: '2026-02-01T12:00:00',
  customer: 'c1',
  product: 'P4',
  quantity: 2,
  price: 9
};
const planted: [HealthCheck, Line[], number][] = [
  [
    'odd_quantities',
    [
      { ...base, quantity: 5000 },
      { ...base, order: 'C5', quantity: -5000 }
    ],
    2
  ],
  ['odd_prices', [{ ...base, price: 800 }], 1],
  ['giant_orders', Array.from({ length: 40 }, () => ({ ...base, quantity: 60 })), 40],
  [
    'long_orders',
    Array.from({ length: 120 }, (_, at) => ({ ...base, product: `P${at % 12}`, price: 0.1 })),
    120
  ],
  ['test_orders', [{ ...base, product: 'TEST PRODUCT', quantity: 1 }], 1],
  ['repeated_lines', [base, base, base], 2],
  ['service_lines', [{ ...base, product: 'POSTAGE' }], 1],
  ['missing_customers', [{ ...base, customer: '' }], 1],
  ['without_price', [{ ...base, price: 0 }], 1]
];

describe('the health of a shop', () => {
  it('is not doubted where nothing is wrong', () => {
    const { findings, gaps } = examine(combine(quietShop()), []);
    expect([findings.map(({ check }) => check), gaps]).toEqual([[], []]);
  });

  it('a refund of money alone has no pieces, and no odd number of them', () => {
    const refunded = combine(quietShop());
    const at = refunded.quantity.length - 1;
    const lineClass = refunded.lineClass.slice();
    lineClass[at] = LINE_RETURN;
    const quantity = refunded.quantity.slice();
    quantity[at] = 0;
    expect(findOddQuantities({ ...refunded, quantity, lineClass }).some(Boolean)).toBe(false);
  });

  it.each(planted)('finds %s', (check, lines, count) => {
    const { findings } = examine(combine([...quietShop(), ...lines]), []);
    const found = findings.find((finding) => finding.check === check)!;
    expect(found.lines).toBe(count);
    expect(found.examples).toHaveLength(count);
    expect(found.hasRemedy).toBe((REMEDIES as readonly string[]).includes(check));
  });

  it('says the effect that leaving out then has, whatever else is left out, and its way back', () => {
    const lines = [...quietShop(), ...planted.flatMap(([, own]) => own)];
    const all = combine(lines);
    const chosen: Remedy[] = [];
    let net = netOf(all);
    for (const remedy of REMEDIES) {
      const finding = examine(all, chosen).findings.find(({ check }) => check === remedy)!;
      chosen.push(remedy);
      const after = netOf(combine(lines, chosen));
      expect(after).toBeCloseTo(net - finding.revenue, 6);
      const back = examine(all, chosen).findings.find(({ check }) => check === remedy)!;
      expect([back.isLeftOut, back.revenue]).toEqual([true, finding.revenue]);
      net = after;
    }
    expect(netOf(combine(lines, []))).toBe(netOf(all));
    expect(combine(lines, []).leftOut).toBeNull();
  });

  it('takes off what nobody brought back, as the overview does', () => {
    const nobody = { ...base, customer: '' };
    const all = combine([...quietShop(), nobody, { ...nobody, quantity: -1 }]);
    const finding = examine(all, []).findings.find(({ check }) => check === 'missing_customers')!;
    const unknown = (line: number) => all.customer.codes[line] === 0;
    const net = all.total.filter((_, line) => unknown(line)).reduce((sum, own) => sum + own, 0);
    expect([finding.lines, finding.revenue]).toEqual([1, net]);
    expect(finding.share).toBeCloseTo(net / netOf(all), 12);
  });

  it('does not hang on the order of the lines', () => {
    const lines = [...quietShop(), ...planted.flatMap(([, own]) => own)];
    const counts = (own: Line[]) =>
      examine(combine(own), []).findings.map((finding) => [finding.check, finding.lines]);
    expect(counts(createRandom(3).shuffle(lines.slice()))).toEqual(counts(lines));
  });

  it.each([
    ['no line at all', []],
    ['one line', [base]],
    ['nothing but gifts', [{ ...base, price: 0 }]],
    ['no dates', [{ ...base, date: '' }]]
  ])('bears %s', (_, lines) => {
    const report = examine(combine(lines.length ? lines : [{ ...base, quantity: 0 }]), []);
    expect(report.gaps).toEqual([]);
    for (const { check } of report.findings) expect(HEALTH_CHECKS).toContain(check);
  });

  it('a tester, a contest and a pregnancy test are no tests', () => {
    const lines = ['Lip tester', 'Contest ticket', 'Pregnancy test', '检测试纸'].map((product) => ({
      ...base,
      product
    }));
    const { findings } = examine(combine([...quietShop(), ...lines]), []);
    expect(findings.map(({ check }) => check)).not.toContain('test_orders');
  });

  it('gaps are measured by what is usual', () => {
    const daily = quietShop().filter(({ date }) => date < '2026-02-10' || date > '2026-02-20T23');
    const [gap] = findGaps(combine(daily));
    const iso = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
    expect([iso(gap.from), iso(gap.to)]).toEqual(['2026-02-10', '2026-02-20']);
    const weekly = quietShop().filter(({ date }) => new Date(`${date}Z`).getUTCDay() === 1);
    expect(findGaps(combine(weekly))).toEqual([]);
  });
});

it('the robust spread of a normal sample is its own, one odd value changes nothing', () => {
  const random = createRandom(11);
  const values = Float64Array.from({ length: 20_001 }, () => 5 + 2 * random.normal());
  const { middle, deviation } = robustSpread(values.slice());
  expect([middle, deviation].map((value) => Math.round(value * 10) / 10)).toEqual([5, 2]);
  values[0] = 1e9;
  expect(robustSpread(values).deviation).toBeCloseTo(deviation, 3);
});

describe.skipIf(!SHARED)('Online Retail', () => {
  it('has its known oddities found, as many as pandas counts', () => {
    const lines = readRetailLines(SHARED!);
    const { findings, gaps } = examine(lines, DEFAULT_CHOICES.leaveOut);
    const of = (check: HealthCheck) => findings.find((finding) => finding.check === check)!;
    const biggest = of('odd_quantities')
      .examples.slice(0, 2)
      .map(({ quantity }) => quantity);
    expect(biggest.sort()).toEqual([-80995, 80995]);
    expect(of('repeated_lines').lines).toBe(5_265);
    expect(of('missing_customers').lines).toBe(132_220);
    expect(gaps).toContainEqual({ from: '2010-12-24', to: '2011-01-03' });
  });
});

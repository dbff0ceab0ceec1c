import { describe, expect, it } from 'vitest';
import { LINE_OTHER, type OrderLines } from '../../../../workers/contract/order-lines.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import type { ChangeSpan } from '../../../../workers/rooms/market/change/contract.ts';
import { daysOfShop } from '../../../../workers/rooms/market/change/tally.ts';
import { compareDays } from '../../../../workers/rooms/market/change/what-changed.ts';
import { findPrices } from '../../../../workers/rooms/market/prices/find-prices.ts';
import { PRODUCT_KINDS } from '../../../../workers/rooms/market/products/contract.ts';
import { tellWhatSells } from '../../../../workers/rooms/market/products/what-sells.ts';
import { findTrend } from '../../../../workers/rooms/market/trend/find-trend.ts';
import { TREND_MEASURES } from '../../../../workers/rooms/market/trend/contract.ts';
import { simulateShop } from '../../../../workers/sample/simulate.ts';
import { LONG, times } from '../../../kit/long.ts';
import { readRetailLines } from '../../../kit/retail.ts';
import { SHARED } from '../../../kit/shared.ts';
import { simulatedLines } from './simulated-lines.ts';

// Chance decides which half of the buyers one looks at: what the pages say of one half, they may
// fail to say of the other, but never say the opposite.

/** What a half says: +1 or −1 by what it is said of. */
type Said = Map<string, number>;

/** One half of the buyers: customers, and orders without one. */
function halvesOf(lines: OrderLines, seed: number): [OrderLines, OrderLines] {
  const random = createRandom(seed);
  const sideOf = (count: number) => Uint8Array.from({ length: count }, () => random.integer(2));
  const customers = sideOf(lines.customer.dictionary.length);
  const orders = sideOf(lines.order.dictionary.length);
  const half = (side: number): OrderLines => ({
    ...lines,
    lineClass: lines.lineClass.map((own, row) => {
      const who = lines.customer.codes[row];
      const at = who > 0 ? customers[who] : orders[lines.order.codes[row]];
      return at === side ? own : LINE_OTHER;
    })
  });
  return [half(0), half(1)];
}

function saidOfChange(lines: OrderLines, days: readonly [number, number], span: ChangeSpan): Said {
  const said: Said = new Map();
  const { findings } = compareDays(lines, { span, against: 'before' }, [...days]);
  for (const finding of findings) {
    const { key } = finding;
    if (key === 'up' || key === 'orders_up') said.set('change', 1);
    else if (key === 'down' || key === 'orders_down') said.set('change', -1);
    else if (key === 'part') {
      said.set(`${finding.kind} ${finding.name}`, Math.sign(finding.detail.amount));
    } else if (key === 'factor') said.set(finding.factor, Math.sign(finding.detail.amount));
    else if (key === 'simpson' || key === 'mix') {
      said.set('average', Math.sign(finding.detail.now - finding.detail.before));
    }
  }
  return said;
}

/** Two days within four weeks of each other share one of these. */
const nearOf = (day: number) =>
  [0, 28].map((shift) => `${shift} ${Math.floor((day + shift) / 56)}`);

function saidOfTrend(lines: OrderLines, days: readonly [number, number]): Said {
  const said: Said = new Map();
  for (const measure of TREND_MEASURES) {
    const { findings, holidays } = findTrend(lines, { measure }, days);
    for (const { key, detail } of findings) {
      if (key === 'up' || key === 'down') said.set(measure, key === 'up' ? 1 : -1);
      if (key !== 'change') continue;
      for (const near of nearOf(detail.day)) {
        said.set(`${measure} level ${near}`, Math.sign(detail.after - detail.before));
      }
    }
    for (const { id, time, effect, isTold } of holidays) {
      if (isTold) said.set(`${measure} ${time} ${id}`, Math.sign(effect));
    }
  }
  return said;
}

async function saidOfProducts(lines: OrderLines): Promise<Said> {
  const said: Said = new Map();
  for (const by of PRODUCT_KINDS) {
    if (!lines[by]) continue;
    const answer = await tellWhatSells(lines, { by, costOf: () => NaN }, async () => {});
    for (const { name, course } of answer?.rows ?? []) {
      if (course === 'rising' || course === 'new') said.set(`${by} ${name}`, 1);
      if (course === 'fading' || course === 'silent') said.set(`${by} ${name}`, -1);
    }
  }
  return said;
}

async function saidOfPrices(lines: OrderLines): Promise<Said> {
  const said: Said = new Map();
  const answer = await findPrices(lines, { costOf: () => NaN }, async () => {});
  for (const finding of answer?.findings ?? []) {
    if (finding.key === 'elastic') said.set(answer!.products[finding.row].product, 1);
    if (finding.key === 'inelastic') said.set(answer!.products[finding.row].product, -1);
    if (finding.key === 'risen' || finding.key === 'fallen') {
      said.set('prices', finding.key === 'risen' ? 1 : -1);
    }
  }
  return said;
}

/** Every way of asking, of both halves; what takes long only in the long run. */
async function opposites(lines: OrderLines, seed: number) {
  const days = daysOfShop(lines)!;
  const [one, other] = halvesOf(lines, seed);
  const spans: ChangeSpan[] = ['days28', 'month', 'year'];
  const asked: ((half: OrderLines) => Said | Promise<Said>)[] = [
    ...spans.map((span) => (half: OrderLines) => saidOfChange(half, days, span)),
    saidOfProducts,
    ...(LONG ? [(half: OrderLines) => saidOfTrend(half, days), saidOfPrices] : [])
  ];
  const found: string[] = [];
  let both = 0;
  for (const ask of asked) {
    const [first, second] = [await ask(one), await ask(other)];
    for (const [what, way] of first) {
      both += Number(second.get(what) === way);
      if (second.get(what) === -way) found.push(what);
    }
  }
  return { found, both };
}

describe('two random halves of a shop', () => {
  it('do not give opposite sentences', { timeout: 240_000 }, async () => {
    let both = 0;
    for (let seed = 1; seed <= times(1, 4); seed++) {
      const lines = simulatedLines(simulateShop(seed));
      const told = await opposites(lines, seed);
      expect({ seed, opposite: told.found }).toEqual({ seed, opposite: [] });
      both += told.both;
    }
    // And they do speak, mostly of the same.
    expect(both).toBeGreaterThan(0);
  });

  if (LONG) {
    it.skipIf(!SHARED)('do not in half a million lines', { timeout: 600_000 }, async () => {
      for (let seed = 1; seed <= 3; seed++) {
        const told = await opposites(readRetailLines(SHARED!), seed);
        expect({ seed, opposite: told.found }).toEqual({ seed, opposite: [] });
        expect(told.both).toBeGreaterThan(5);
      }
    });
  }
});

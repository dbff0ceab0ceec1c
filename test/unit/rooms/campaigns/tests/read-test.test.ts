import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { chanceOfDifference } from '../../../../../workers/maths/statistics/proportion.ts';
import { alwaysValid } from '../../../../../workers/rooms/campaigns/tests/always-valid.ts';
import type { TestGroup } from '../../../../../workers/rooms/campaigns/tests/contract.ts';
import { readTest } from '../../../../../workers/rooms/campaigns/tests/read-test.ts';

const PLANNED = { improvement: 0.2, secondShare: 0.5 };
const group = (customers: number, buyers: number): TestGroup => ({ customers, buyers });
const read = (a: TestGroup, b: TestGroup, over = {}) => readTest({ a, b, ...PLANNED, ...over });
const reading = (...asked: Parameters<typeof read>) => read(...asked).reading!;

describe('the verdict', () => {
  it.each([
    [group(1000, 50), group(1000, 90), 'b'],
    [group(1000, 90), group(1000, 50), 'a'],
    [group(100, 5), group(100, 6), 'early'],
    [group(20_000, 2000), group(20_000, 2000), 'same'],
    [group(300_000, 30_000), group(300_000, 31_500), 'bSmall'],
    [group(300_000, 31_500), group(300_000, 30_000), 'aSmall'],
    [group(50, 0), group(50, 0), 'early'],
    [group(200, 5), group(200, 30), 'b']
  ])('of %j and %j is %s', (a, b, verdict) => {
    expect(reading(a, b).verdict).toBe(verdict);
  });

  it('says what cannot be', () => {
    expect(read(group(100, 101), group(100, 5)).fault).toBe('moreBuyers');
    expect(read(group(100, 5), group(0, 0)).fault).toBe('noCustomers');
    expect(read(group(100, 5.5), group(100, 5)).fault).toBe('notWhole');
    expect(read(group(100, -1), group(100, 5)).fault).toBe('notWhole');
  });

  it('has the interval for one look from Newcombe, and a wider one for many', () => {
    const { once, always } = reading(group(1000, 50), group(1000, 90));
    // statsmodels 0.13.5: confint_proportions_2indep(90, 1000, 50, 1000, method='newcomb')
    expect(once.low95).toBeCloseTo(0.017704756841597172, 9);
    expect(once.high95).toBeCloseTo(0.06269351478974977, 9);
    expect(always.low95).toBeLessThan(once.low95);
    expect(always.high95).toBeGreaterThan(once.high95);
  });

  it('has a p below 0.05 exactly where the interval leaves zero out', () => {
    for (let buyers = 50; buyers < 110; buyers++) {
      const { always } = reading(group(1000, 50), group(1000, buyers));
      expect(always.p < 0.05).toBe(always.low95 > 0);
    }
  });

  it('tells when a difference worth having would show', () => {
    const { enoughAt } = reading(group(100, 10), group(100, 10));
    // With one look at the end 3,841 in each group are enough.
    expect(enoughAt).toBeGreaterThan(1.8 * 2 * 3841);
    expect(enoughAt).toBeLessThan(2.3 * 2 * 3841);
  });

  it('warns of groups that are not as large as planned', () => {
    // R 4.2: chisq.test(c(1000, 900))$p.value
    expect(reading(group(1000, 50), group(900, 50)).sizes.p).toBeCloseTo(0.02178146, 7);
    expect(reading(group(1000, 50), group(900, 50)).sizes.isOff).toBe(false);
    expect(reading(group(1000, 50), group(800, 50)).sizes.isOff).toBe(true);
    const third = { secondShare: 0.25 };
    expect(reading(group(750, 50), group(250, 50), third).sizes.isOff).toBe(false);
  });
});

/** Tests read after each slice: whether any look said there is a difference. */
function looksOf(seed: number, slices: number, slice: number, rates: [number, number]) {
  const random = createRandom(seed);
  const buyers = [0, 0];
  let [always, plain] = [false, false];
  for (let look = 1; look <= slices; look++) {
    for (const which of [0, 1])
      for (let n = 0; n < slice; n++) if (random.next() < rates[which]) buyers[which]++;
    const [a, b] = buyers.map((successes) => ({ successes, trials: look * slice }));
    const pooled = (a.successes + b.successes + 1) / (a.trials + b.trials + 2);
    always ||= alwaysValid(a, b, 0.2 * pooled).p < 0.05;
    plain ||= chanceOfDifference(a, b) < 0.05;
  }
  return { always, plain };
}

describe('looking after each of 20 slices', () => {
  it.each([
    [0.1, 100],
    [0.02, 50],
    [0.5, 20]
  ])('with no difference at a rate of %d raises at most 5 %% false alarms', (rate, slice) => {
    const runs = Array.from({ length: 400 }, (_, run) => looksOf(run, 20, slice, [rate, rate]));
    expect(runs.filter(({ always }) => always).length).toBeLessThanOrEqual(20);
    expect(runs.filter(({ plain }) => plain).length).toBeGreaterThan(20);
  });

  it('sees a difference that is there', () => {
    const runs = Array.from({ length: 100 }, (_, run) => looksOf(run, 20, 200, [0.1, 0.13]));
    expect(runs.filter(({ always }) => always).length).toBeGreaterThan(75);
  });
});

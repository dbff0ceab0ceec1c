import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { customerFindings } from '../../../kit/every-finding.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';
import { noiseShop } from '../../../kit/noise-shop.ts';

const START = Date.UTC(2024, 0, 1);

/** Sentences that claim a difference or a habit. */
const CLAIMS =
  /^(cohort_best|cohort_trend|cohorts_skipped|moved_|due_now|due_soon|frequency_tied|scores_flat|gave_back)/;

const keysOf = (plain: PlainLine[]) => {
  const { rfm, cohorts, due } = customerFindings(toOrderLines(plain), [
    'time',
    'country',
    'product'
  ]);
  return [...rfm, ...cohorts, ...due].map(({ key }) => key);
};

describe('where nothing is the matter', () => {
  it('hardly one shop in twenty hears of a difference', () => {
    const said: string[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const claims = keysOf(noiseShop(seed, 420, 1.2)).filter((key) => CLAIMS.test(key));
      if (claims.length > 0) said.push(`${seed}: ${claims.join(' ')}`);
    }
    expect(said.length, said.join('; ')).toBeLessThanOrEqual(1);
  }, 60_000);
});

/** One order of one line. */
function bought(customer: string, day: number, more: Partial<PlainLine> = {}): PlainLine {
  return {
    order: `${customer}-${day}-${more.product ?? ''}`,
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

describe('what is planted is said', () => {
  it('a cohort of newcomers that comes back more than the others', () => {
    const random = createRandom(4);
    const plain = Array.from({ length: 600 }, (_, own) => {
      const joined = 15 + Math.floor(own / 60) * 30;
      const isBest = Math.floor(own / 60) === 6;
      const lines = [bought(`c${own}`, joined)];
      if (random.next() < (isBest ? 0.6 : 0.15)) lines.push(bought(`c${own}`, joined + 30));
      return lines;
    }).flat();
    expect(keysOf(plain)).toContain('cohort_best');
    const few = plain.filter(({ customer }) => Number(customer.slice(1)) % 5 === 0);
    expect(keysOf(few)).not.toContain('cohort_best');
  });

  it('good customers who stop together', () => {
    const plain = Array.from({ length: 300 }, (_, own) => {
      const days = Array.from({ length: 40 }, (_, at) => at * 14 + (own % 14));
      const stops = own < 60 ? 450 : Infinity;
      const rare = own >= 150;
      return days
        .filter((day, at) => day < stops && (!rare || at % 9 === own % 9))
        .map((day) => bought(`c${own}`, day));
    }).flat();
    expect(keysOf(plain)).toContain('moved_down');
  });

  it('steady buyers of one product, and not those who buy it at random', () => {
    const plain = noiseShop(3, 200, 0.5);
    const steady = Array.from({ length: 9 }, (_, at) => bought('steady', 3 + at * 24));
    expect(keysOf(plain)).toContain('due_none');
    expect(keysOf([...plain, ...steady]).some((key) => /^due_(now|soon)/.test(key))).toBe(true);
  });

  it('who bought much and gave it all back is left out, and the list says so', () => {
    const plain = Array.from({ length: 120 }, (_, own) =>
      Array.from({ length: 1 + (own % 5) }, (_, at) => bought(`c${own}`, own + at * 30))
    ).flat();
    const giant = [
      bought('giant', 10, { unitPrice: 70_000 }),
      bought('giant', 11, { quantity: -1, unitPrice: 70_000, order: 'C1' })
    ];
    const { rfm } = customerFindings(toOrderLines([...plain, ...giant]));
    const detail = (key: string) => rfm.find((own) => own.key === key)!.detail;
    expect(detail('gave_back')).toEqual({ customers: 1 });
    expect(detail('at_risk_money').revenue).toBeLessThan(10_000);
    // One of four hundred who bought as little as the others changes nothing.
    const small = [10, 20, 30, 40, 50].flatMap((day) => [
      bought('small', day),
      bought('small', day, { quantity: -1, order: `C${day}` })
    ]);
    const others = Array.from({ length: 400 }, (_, own) =>
      Array.from({ length: 1 + (own % 5) }, (__, at) => bought(`d${own}`, (own % 120) + at * 30))
    ).flat();
    const keys = customerFindings(toOrderLines([...others, ...small])).rfm.map(({ key }) => key);
    expect(keys).not.toContain('gave_back');
  });

  it('a frequency that cannot be cut in five', () => {
    const plain = Array.from({ length: 60 }, (_, own) =>
      Array.from({ length: own < 52 ? 1 : 1 + (own % 4) }, (_, at) =>
        bought(`c${own}`, own + at * 9, { unitPrice: 10 + own })
      )
    ).flat();
    const tied = customerFindings(toOrderLines(plain)).rfm.find(
      ({ key }) => key === 'frequency_tied'
    );
    expect(tied?.detail).toMatchObject({ of: 60, orders: 1, customers: 54 });
  });
});

import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfAtLeast } from '../../../maths/statistics/hypergeometric.ts';
import { wilson } from '../../../maths/statistics/proportion.ts';
import type { Baskets } from '../../../shop/baskets.ts';
import type { ItemSet, Rule } from './contract.ts';
import { expectBySize } from './expected-orders.ts';

/** False discovery rate of the rules listed as significant. */
const FALSE_SHARE = 0.01;

/**
 * Association rules with a single consequent from frequent sets: support, confidence, lift (Brin et
 * al., SIGMOD 1997), leverage (Piatetsky-Shapiro, 1991), conviction. Significance is tested by the
 * exact test, which allows for large orders containing any product more often, and corrected for
 * the number of possible rules. A longer rule must add something to the shorter ones in it.
 *
 * @param sets all frequent sets of two or more products
 * @param frequent number of frequent single products
 */
export function listRules(baskets: Baskets, sets: ItemSet[], frequent: number): Rule[] {
  const ordersOf = new Map(sets.map(({ items, orders }) => [items.join(), orders]));
  const expect = expectBySize(baskets);
  const holding = (items: number[]) =>
    items.length > 1 ? ordersOf.get(items.join())! : baskets.holding[items[0]];
  /** The confidence of the best rule with one product less in its antecedent. */
  const shareOfFewer = (set: number[], given: number[]) =>
    given.length < 2
      ? 0
      : Math.max(
          ...given.map(
            (left) =>
              holding(set.filter((own) => own !== left)) /
              holding(given.filter((own) => own !== left))
          )
        );
  const rules = sets.flatMap((set) =>
    set.items.map((then) => {
      const given = set.items.filter((own) => own !== then);
      const sample = holding(given);
      const fewer = shareOfFewer(set.items, given);
      return measure(
        baskets,
        { given, then, orders: set.orders, sample, fewer },
        expect(given, then, sample)
      );
    })
  );
  return [1, 2, 3].flatMap((size) => {
    const own = rules.filter(({ given }) => given.length === size);
    const givens = size === 1 ? frequent : sets.filter(({ items }) => items.length === size).length;
    // Rules whose sets are too rare were also possible, so they count as tried.
    const tried = Math.max(own.length, givens * (frequent - size));
    const limit = discoveryLimit(
      own.map(({ chance }) => chance),
      (FALSE_SHARE * own.length) / tried
    );
    // Where nothing is significant, the limit is zero, and so may be the smallest p-value.
    return own.map((rule) => ({ ...rule, isSure: rule.chance <= limit }));
  });
}

interface Counted {
  given: number[];
  then: number;
  orders: number;
  /** Number of orders that contain `given`. */
  sample: number;
  /** The confidence that a rule with one product less in its antecedent already has. */
  fewer: number;
}

function measure(
  { orders: all, holding }: Baskets,
  { given, then, orders, sample, fewer }: Counted,
  expected: number
): Omit<Rule, 'isSure'> {
  const marked = holding[then];
  const { share: confidence, low: low95, high: high95 } = wilson(orders, sample);
  const share = marked / all;
  // As many orders as would hold them together so often by chance, were all of one size. A longer
  // rule has to say more than the shorter ones in it.
  const nothingNew = Math.max(expected, fewer * sample);
  const alike = Math.max(Math.round((sample * marked) / nothingNew), sample + marked - orders);
  return {
    given,
    then,
    orders,
    support: orders / all,
    confidence,
    low95,
    high95,
    lift: confidence / share,
    leverage: orders / all - (sample / all) * share,
    conviction: confidence < 1 ? (1 - share) / (1 - confidence) : Infinity,
    timesChance: orders / expected,
    chance: chanceOfAtLeast(orders, sample, marked, alike)
  };
}

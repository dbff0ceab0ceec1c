import type { Baskets } from '../../../shop/baskets.ts';
import type { Rule, SharedOrders } from './contract.ts';
import { pairCount, type PairCounts } from './count-pairs.ts';

/** More do not fit a picture one can read. */
const MOST = 15;

/**
 * The products of the rules with most orders beyond chance, those that go together beside each other,
 * and how much any two of them share (Jaccard).
 */
export function strongestShared(
  { holding }: Baskets,
  pairs: PairCounts,
  rules: Rule[]
): SharedOrders {
  const items = besideEachOther(chosenOf(rules), rules);
  const placeOf = new Map(Array.from(pairs.items, (item, place) => [item, place]));
  const share = items.flatMap((a) =>
    items.map((b) => {
      if (a === b) return NaN;
      const both = pairCount(pairs, placeOf.get(a)!, placeOf.get(b)!);
      return both / (holding[a] + holding[b] - both);
    })
  );
  return { items, share: Float64Array.from(share) };
}

export function beyondChance({ orders, timesChance }: Rule): number {
  return orders * (1 - 1 / timesChance);
}

function chosenOf(rules: Rule[]): number[] {
  const chosen = new Set<number>();
  const pairs = rules.filter(({ given }) => given.length === 1);
  for (const { given, then } of pairs.sort((a, b) => beyondChance(b) - beyondChance(a))) {
    const missing = [given[0], then].filter((own) => !chosen.has(own)).length;
    if (chosen.size + missing <= MOST) chosen.add(given[0]).add(then);
  }
  return [...chosen];
}

/** A walk from the strongest: next the product that goes best with the last one, else with any. */
function besideEachOther(chosen: number[], rules: Rule[]): number[] {
  const strength = new Map<string, number>();
  for (const rule of rules) {
    if (rule.given.length === 1) strength.set(`${rule.given[0]} ${rule.then}`, beyondChance(rule));
  }
  const walk: number[] = [];
  const left = [...chosen];
  while (left.length > 0) {
    const last = walk[walk.length - 1];
    const worth = (own: number) => strength.get(`${last} ${own}`) ?? 0;
    const best = left.reduce((most, own) => (worth(own) > worth(most) ? own : most));
    walk.push(...left.splice(left.indexOf(best), 1));
  }
  return walk;
}

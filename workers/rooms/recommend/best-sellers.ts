import { countBuyers, itemsOf } from './interactions.ts';
import type { Interactions } from './interactions.ts';

/** Customers of the share of all that a country's own are weighed against. */
const COUNTRY_PRIOR = 50;
/** Days after which a purchase counts half for what sells now. */
const RECENT_HALF_LIFE = 60;

/**
 * Shares of a country's customers who have each item; few customers are drawn towards the share of
 * all, so that a country of one does not recommend that one's own taste.
 */
export function countByCountry(
  data: Interactions,
  countryOf: Uint32Array
): Map<number, Float64Array> {
  const everybody = countBuyers(data);
  const customers = new Map<number, number>();
  const shares = new Map<number, Float64Array>();
  for (let user = 0; user < data.users; user++) {
    const country = countryOf[user];
    customers.set(country, (customers.get(country) ?? 0) + 1);
    let own = shares.get(country);
    if (!own) shares.set(country, (own = new Float64Array(data.items)));
    for (const item of itemsOf(data, user)) own[item]++;
  }
  for (const [country, own] of shares) {
    const count = customers.get(country)!;
    own.forEach((buyers, item) => {
      own[item] =
        (buyers + (COUNTRY_PRIOR * everybody[item]) / data.users) / (count + COUNTRY_PRIOR);
    });
  }
  return shares;
}

/** What a customer has bought before: how often, an older purchase counting less. */
export function weighAgain({ times, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  return times.map((count, at) => count * worth[at]);
}

/** Buyers of each item, an older purchase counting less. */
export function countRecent({ items, item, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  const sold = new Float64Array(items);
  item.forEach((own, at) => {
    sold[own] += worth[at];
  });
  return sold;
}

/** What a purchase on each day counts when it halves with age, the newest counting one. */
export function fade(day: Int32Array, halfLife: number): Float64Array {
  const newest = day.reduce((most, own) => Math.max(most, own), -Infinity);
  return Float64Array.from(day, (own) => 2 ** ((own - newest) / halfLife));
}

/**
 * What is true of the sample shop, by construction. The generator reads its behaviour from these
 * constants and from nowhere else, so every feature can be tested against a shop whose truth is
 * known.
 *
 * The shop sells tea, teaware, kitchen goods and gifts, on the web, in a small store and at a
 * Saturday market, from 1 November 2024 to 31 October 2026. In prose:
 *
 * - **Demand** of a day = season of its month × weekday × events × promotion × advertising × steady
 *   growth. All customers feel all of it alike, so factors can be recovered as ratios of orders.
 * - **Seasons**: December sells about twice July. 11 November is a feast of bargains. The fortnight
 *   before Chinese New Year is strong, the week of it weak.
 * - **Customers** are of three kinds that differ in how often they order and in the chance that
 *   they never come back after an order (a constant chance: the "buy till you die" story).
 *   600 customers are there at the start, others arrive; guests leave no name.
 * - **Tastes**: each customer has one of four tastes and takes three of four products from its
 *   three categories, the others from anywhere.
 * - **Bought together**: who puts the first product of a pair into the basket adds the second with
 *   the pair's chance, many times its usual share.
 * - **Promotions** lift the number of orders and are used, as a coupon, by a known share of orders.
 * - **Advertising** works with delay (a share of yesterday's effect stays) and with less and less
 *   effect the more is spent (half of the most possible at `half`).
 * - **Products**: a launch, a price rise with its loss of demand, stock-outs without a single sale,
 *   one product that is sent back ten times as often as others and rated badly.
 * - **Returns** come days later as lines of their own with negative quantity and the price paid.
 * - **A price that moves**: one tea is sold over the counter alone, at a price of its own every four
 *   weeks; its buyers follow demand × (price / usual price) ^ exponent.
 * - **A marketplace**: guests buy one box there. Its weekly orders have two levels, whatever the
 *   season; and from a day on both countries buy more at once while the mean order falls, since the
 *   country of small orders becomes the larger one.
 * - **Reviews**: the stars decide the words; the quality of the product decides the stars.
 */

export const FIRST_DAY = '2024-11-01';
export const LAST_DAY = '2026-10-31';

/** Demand by month, January first; 1 is an ordinary month. */
export const SEASON = [0.85, 0.82, 0.9, 0.95, 1, 0.9, 0.78, 0.8, 1, 1.08, 1.3, 1.65] as const;
/** Demand by weekday, Monday first. */
export const WEEKDAY = [0.95, 0.85, 0.9, 0.95, 1.1, 1.35, 0.9] as const;
/** Demand after one year against before, everything else equal. */
export const GROWTH_A_YEAR = 1.08;

/** Days inside, with the factor on demand. */
export const EVENTS = [
  { name: 'singles_day', from: '2024-11-09', to: '2024-11-11', factor: 2.2 },
  { name: 'singles_day', from: '2025-11-09', to: '2025-11-11', factor: 2.2 },
  { name: 'before_new_year', from: '2025-01-15', to: '2025-01-28', factor: 1.4 },
  { name: 'before_new_year', from: '2026-02-03', to: '2026-02-16', factor: 1.4 },
  { name: 'new_year_week', from: '2025-01-29', to: '2025-02-04', factor: 0.5 },
  { name: 'new_year_week', from: '2026-02-17', to: '2026-02-23', factor: 0.5 }
] as const;

/** `lift` multiplies orders; `use` is the share of these days' orders from the shelf that carry the coupon. */
export const PROMOTIONS = [
  { coupon: 'SPRING15', from: '2025-04-07', to: '2025-04-20', discount: 0.15, lift: 1.5, use: 0.6 },
  { coupon: 'SUMMER10', from: '2025-07-14', to: '2025-07-27', discount: 0.1, lift: 1.25, use: 0.5 },
  { coupon: 'AUTUMN20', from: '2025-09-22', to: '2025-10-05', discount: 0.2, lift: 1.7, use: 0.7 },
  { coupon: 'SPRING15', from: '2026-04-06', to: '2026-04-19', discount: 0.15, lift: 1.5, use: 0.6 },
  { coupon: 'SUMMER10', from: '2026-07-13', to: '2026-07-26', discount: 0.1, lift: 1.25, use: 0.5 }
] as const;

/**
 * Effect of a channel on a day: `lift` × stock / (stock + `half`), where stock = spend of the day +
 * `carryover` × stock of the day before. The effects of all channels add up to a factor on demand
 * of 1 + Σ. Spend comes in flights of `weeksOn` weeks with pauses of `weeksOff`, around `daily`
 * euros a day.
 */
export const ADVERTISING = [
  { channel: 'search', daily: 28, weeksOn: 5, weeksOff: 1, carryover: 0.2, lift: 0.35, half: 40 },
  { channel: 'social', daily: 22, weeksOn: 3, weeksOff: 3, carryover: 0.6, lift: 0.45, half: 60 },
  { channel: 'print', daily: 35, weeksOn: 1, weeksOff: 7, carryover: 0.8, lift: 0.15, half: 120 }
] as const;

/**
 * `share` of customers; orders a week while active at demand 1; `leaves` is the chance that an
 * order is the last one.
 */
export const CUSTOMER_KINDS = [
  { kind: 'loyal', share: 0.15, ordersPerWeek: 0.26, leaves: 0.02 },
  { kind: 'regular', share: 0.35, ordersPerWeek: 0.1, leaves: 0.1 },
  { kind: 'occasional', share: 0.5, ordersPerWeek: 0.05, leaves: 0.45 }
] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number]['kind'];

export const CUSTOMERS_AT_START = 600;
/** New customers and guest orders a day at demand 1. */
export const ARRIVALS_A_DAY = 1.5;
export const GUEST_ORDERS_A_DAY = 0.9;
export const CONSENT_SHARE = 0.62;

/** Share of products that follow the customer's taste; the rest is drawn from all categories. */
export const TASTE_STRENGTH = 0.75;
export const TASTES = [
  { taste: 'tea', share: 0.35, categories: ['GT', 'BT', 'OP'] },
  { taste: 'cook', share: 0.25, categories: ['KT', 'BK', 'CU'] },
  { taste: 'home', share: 0.22, categories: ['CA', 'TX', 'HT'] },
  { taste: 'gift', share: 0.18, categories: ['GS', 'ST', 'TW'] }
] as const;
export type Taste = (typeof TASTES)[number]['taste'];

/** Product codes; `chance` of the second given the first in the basket. */
export const PAIRS = [
  { first: 'GT-102', second: 'TW-202', chance: 0.45 },
  { first: 'BT-402', second: 'BK-601', chance: 0.4 },
  { first: 'OP-202', second: 'TW-103', chance: 0.4 },
  { first: 'BK-202', second: 'KT-302', chance: 0.5 },
  { first: 'CA-102', second: 'TX-302', chance: 0.35 },
  { first: 'ST-102', second: 'ST-402', chance: 0.55 },
  { first: 'KT-102', second: 'KT-502', chance: 0.4 }
] as const;

/** Sold from this day on, at three times its later share in the first four weeks. */
export const LAUNCH = { product: 'OP-602', on: '2026-03-16', weeks: 4, boost: 3 } as const;
/** From this day the price is `rise` higher and the product chosen `demand` times as often. */
export const PRICE_CHANGE = {
  product: 'GT-201',
  on: '2025-11-24',
  rise: 0.25,
  demand: 0.5
} as const;
/**
 * Guests who take one piece over the counter and nothing else: `ordersADay` at demand 1 and the
 * usual price of 5.9, times (price / usual price) ^ `elasticity`. The price is that of `factors`, each for
 * `weeks`, over and over.
 */
export const MOVING_PRICE = {
  product: 'OP-901',
  ordersADay: 0.8,
  elasticity: -1.8,
  factors: [1, 0.9, 1.1, 0.8, 1.2, 1, 0.85],
  weeks: 4
} as const;
/**
 * Orders of one product on the marketplace: `before` a week, from `from` on `after` a week. From
 * `mixFrom` on the shares of the first two countries and the mean pieces an order of each change.
 */
export const MARKETPLACE = {
  product: 'GS-901',
  from: '2025-10-06',
  before: 3,
  after: 10,
  mixFrom: '2026-05-04',
  homeShare: { before: 0.85, after: 0.2 },
  pieces: {
    home: { before: 3, after: 3.8 },
    abroad: { before: 1.2, after: 1.7 }
  }
} as const;
/** Not one sold in these days. */
export const STOCK_OUTS = [
  { product: 'BT-101', from: '2025-05-12', to: '2025-06-08' },
  { product: 'KT-102', from: '2026-01-19', to: '2026-02-01' },
  { product: 'CA-102', from: '2026-08-03', to: '2026-08-30' }
] as const;

/** Chance that a line is sent back, 4 to 24 days later. */
export const RETURN_SHARE = 0.025;
/** Linen does not always match the table. */
export const RETURN_SHARE_OF_CATEGORY: Readonly<Record<string, number>> = { TX: 0.07 };
/** Its lid leaks. */
export const SENT_BACK_OFTEN = { product: 'CU-302', share: 0.28 } as const;

/** One café that buys by the dozen every first Monday of a month. */
export const WHOLESALE = {
  customer: 'K9001',
  lines: 8,
  quantity: [12, 48],
  discount: 0.2
} as const;

/** Web orders below `free` pay `price` for postage. */
export const POSTAGE = { product: 'POST', price: 4.9, free: 45 } as const;

/** `share` of customers and guests; the first country is where the store is. */
export const COUNTRIES = [
  { en: 'Ireland', zh: '中国', share: 0.58 },
  { en: 'United Kingdom', zh: '新加坡', share: 0.15 },
  { en: 'Germany', zh: '马来西亚', share: 0.1 },
  { en: 'France', zh: '日本', share: 0.08 },
  { en: 'Netherlands', zh: '加拿大', share: 0.06 },
  { en: 'Spain', zh: '澳大利亚', share: 0.03 }
] as const;

/**
 * Customers at home use the first three; everyone else the web. The market is open on Saturdays; the
 * marketplace has orders of its own.
 */
export const CHANNELS = [
  { channel: 'web', share: 0.55 },
  { channel: 'store', share: 0.33 },
  { channel: 'market', share: 0.12 },
  { channel: 'marketplace', share: 0 }
] as const;

/** Orders by hour of the day, 0 to 23. */
export const HOURS: Readonly<Record<(typeof CHANNELS)[number]['channel'], readonly number[]>> = {
  web: [2, 1, 0, 0, 0, 0, 1, 2, 4, 5, 6, 6, 7, 6, 5, 5, 5, 6, 7, 9, 12, 13, 9, 4],
  store: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 9, 11, 8, 7, 8, 10, 12, 6, 0, 0, 0, 0, 0],
  market: [0, 0, 0, 0, 0, 0, 0, 0, 4, 9, 13, 12, 8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  marketplace: [1, 0, 0, 0, 0, 0, 1, 2, 4, 5, 6, 6, 7, 6, 5, 5, 5, 6, 7, 9, 12, 13, 9, 4]
};

/** Chance that a line of a known customer is reviewed, 3 to 30 days later. */
export const REVIEW_SHARE = 0.06;
/** Share of reviews in the shop's own language; the rest is in the other one. */
export const REVIEWS_IN_OWN_LANGUAGE = 0.75;
/** Chance of 1 to 5 stars for ordinary products and for the one that is sent back often. */
export const STARS = { ordinary: [0.03, 0.05, 0.1, 0.3, 0.52], bad: [0.42, 0.28, 0.16, 0.1, 0.04] };

/** Words found only in reviews of 4 or 5 stars, and only in those of 1 or 2. */
export const SENTIMENT_WORDS = {
  en: {
    good: ['lovely', 'wonderful', 'delighted', 'perfect', 'excellent'],
    bad: ['disappointed', 'broken', 'useless', 'stale', 'leaks']
  },
  zh: {
    good: ['喜欢', '满意', '惊喜', '完美', '值得'],
    bad: ['失望', '破损', '没用', '难喝', '退货']
  }
} as const;

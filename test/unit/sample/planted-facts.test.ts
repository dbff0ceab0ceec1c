import { describe, expect, it } from 'vitest';
import { toDay } from '../../../workers/sample/demand.ts';
import type { SampleOrder } from '../../../workers/sample/orders.ts';
import {
  ADVERTISING,
  CUSTOMER_KINDS,
  EVENTS,
  LAUNCH,
  MARKETPLACE,
  MOVING_PRICE,
  PAIRS,
  POSTAGE,
  PRICE_CHANGE,
  PROMOTIONS,
  RETURN_SHARE,
  RETURN_SHARE_OF_CATEGORY,
  SEASON,
  SENT_BACK_OFTEN,
  SENTIMENT_WORDS,
  STOCK_OUTS,
  TASTES,
  WEEKDAY
} from '../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../workers/sample/simulate.ts';

// What is planted must be found again by counting, or no later feature could find it.

const shop = simulateShop(20260101);
const { days, orders, returns, customers, reviews } = shop;
const ordersOn = days.map(() => 0);
for (const order of orders) if (!order.wholesale) ordersOn[order.dayAt]++;
const dayAt = (iso: string) => toDay(iso) - days[0].day;
const has = (order: SampleOrder, code: string) =>
  order.lines.some((line) => line.product?.code === code);
const share = <T>(items: T[], test: (item: T) => boolean) =>
  items.filter(test).length / items.length;

/** Orders per unit of demand that `without` leaves over, in the days chosen against the others. */
function ratio(chosen: (at: number) => boolean, without: (at: number) => number): number {
  const rate = (wanted: boolean) => {
    const at = days.map((_, day) => day).filter((day) => chosen(day) === wanted && calm(day));
    const expected = at.reduce((sum, day) => sum + days[day].demand / without(day), 0);
    return at.reduce((sum, day) => sum + ordersOn[day], 0) / expected;
  };
  return rate(true) / rate(false);
}
/** The first months are left out: everyone there at the start is still active then. */
const calm = (day: number) => day > 120;

describe('demand', () => {
  it('follows the months', () => {
    for (const [month, factor] of SEASON.entries()) {
      const inMonth = (day: number) => Number(days[day].iso.slice(5, 7)) === month + 1;
      const found = ratio(inMonth, (day) => (inMonth(day) ? factor : 1));
      expect(found / factor, `month ${month + 1}`).toBeGreaterThan(0.85);
      expect(found / factor, `month ${month + 1}`).toBeLessThan(1.18);
    }
  });

  it('follows the weekdays', () => {
    for (const [weekday, factor] of WEEKDAY.entries()) {
      const found = ratio(
        (day) => days[day].weekday === weekday,
        (day) => (days[day].weekday === weekday ? factor : 1)
      );
      expect(Math.abs(found - factor), `weekday ${weekday}`).toBeLessThan(0.08);
    }
  });

  it('rises in promotions and at feasts, and falls in the new year week', () => {
    const near = (from: number, to: number) => (day: number) => day >= from - 21 && day <= to + 21;
    for (const { from, to, factor } of [
      ...PROMOTIONS.map((promotion) => ({ ...promotion, factor: promotion.lift })),
      ...EVENTS
    ]) {
      const [first, last] = [dayAt(from), dayAt(to)];
      const inside = (day: number) => day >= first && day <= last;
      const around = days.map((_, day) => day).filter(near(first, last));
      const rate = (wanted: boolean) => {
        const at = around.filter((day) => inside(day) === wanted);
        const rest = at.reduce((sum, day) => sum + days[day].demand / (wanted ? factor : 1), 0);
        return at.reduce((sum, day) => sum + ordersOn[day], 0) / rest;
      };
      expect(rate(true) / rate(false) / factor, `${from} × ${factor}`).toBeGreaterThan(0.75);
      expect(rate(true) / rate(false) / factor, `${from} × ${factor}`).toBeLessThan(1.3);
    }
  });

  it('answers to advertising', () => {
    const middle = [...days].sort((a, b) => a.advertising - b.advertising)[days.length / 2];
    const strong = (day: number) => days[day].advertising > middle.advertising;
    const mean = (wanted: boolean) => {
      const at = days.map((_, day) => day).filter((day) => strong(day) === wanted && calm(day));
      return at.reduce((sum, day) => sum + days[day].advertising, 0) / at.length;
    };
    const found = ratio(strong, (day) => days[day].advertising);
    expect(mean(true) / mean(false)).toBeGreaterThan(1.15);
    expect(found / (mean(true) / mean(false))).toBeGreaterThan(0.9);
    expect(found / (mean(true) / mean(false))).toBeLessThan(1.1);
    for (const [at] of ADVERTISING.entries()) {
      expect(days.some((day) => day.spend[at] > 0)).toBe(true);
      expect(days.some((day) => day.spend[at] === 0)).toBe(true);
    }
  });
});

describe('customers', () => {
  it('leave after an order as often as their kind does', () => {
    const last = days.length - 1;
    for (const { kind, leaves, ordersPerWeek } of CUSTOMER_KINDS) {
      const own = orders.filter(({ customer }) => customer?.kind === kind);
      const final = new Map(own.map((order) => [order.customer, order.dayAt]));
      // An order counts as the last one when three usual gaps have passed since in silence.
      const patience = (3 * 7) / ordersPerWeek;
      const settled = own.filter((order) => order.dayAt < last - patience);
      expect(settled.length, kind).toBeGreaterThan(300);
      const found = share(settled, (order) => final.get(order.customer) === order.dayAt);
      expect(found, kind).toBeGreaterThan(leaves * 0.8);
      expect(found, kind).toBeLessThan(leaves + 0.05);
    }
  });

  it('choose by their taste', () => {
    for (const { taste, categories } of TASTES) {
      const lines = orders
        .filter(({ customer }) => customer?.taste === taste)
        .flatMap((order) => order.lines.filter((line) => line.product));
      const liked = categories as readonly string[];
      // Three of four by taste, and a quarter of the rest by chance; pairs add a little.
      const found = share(lines, (line) => liked.includes(line.product?.category.code ?? ''));
      expect(found, taste).toBeGreaterThan(0.75);
      expect(found, taste).toBeLessThan(0.87);
    }
  });
});

describe('products', () => {
  it.each(PAIRS)('$second goes with $first', ({ first, second, chance }) => {
    const inStock = orders.filter(({ wholesale }) => !wholesale);
    const withFirst = inStock.filter((order) => has(order, first));
    const confidence = share(withFirst, (order) => has(order, second));
    const lift = confidence / share(inStock, (order) => has(order, second));
    expect(withFirst.length).toBeGreaterThan(100);
    expect(Math.abs(confidence - chance)).toBeLessThan(0.12);
    expect(lift).toBeGreaterThan(4);
  });

  it('are not sold when out of stock or not yet there', () => {
    for (const { product, from, to } of STOCK_OUTS) {
      const sold = orders.filter((order) => !order.wholesale && has(order, product));
      const inside = sold.filter(({ dayAt: at }) => at >= dayAt(from) && at <= dayAt(to));
      expect(inside.length).toBe(0);
      expect(sold.length).toBeGreaterThan(100);
    }
    const launched = orders.filter((order) => has(order, LAUNCH.product));
    expect(Math.min(...launched.map((order) => order.dayAt))).toBeGreaterThanOrEqual(
      dayAt(LAUNCH.on)
    );
    const early = dayAt(LAUNCH.on) + 7 * LAUNCH.weeks;
    const perOrder = (from: number, to: number) =>
      share(
        orders.filter(({ dayAt: at }) => at >= from && at < to),
        (order) => has(order, LAUNCH.product)
      );
    expect(perOrder(dayAt(LAUNCH.on), early) / perOrder(early, days.length)).toBeGreaterThan(1.7);
  });

  it('lose buyers when the price rises', () => {
    const { product, on, rise, demand } = PRICE_CHANGE;
    const retail = orders.filter(({ wholesale }) => !wholesale);
    const before = retail.filter(({ dayAt: at }) => at < dayAt(on));
    const after = retail.filter(({ dayAt: at }) => at >= dayAt(on));
    const found = share(after, (o) => has(o, product)) / share(before, (o) => has(o, product));
    expect(Math.abs(found - demand)).toBeLessThan(0.15);
    const price = (order: SampleOrder) =>
      order.lines.find((line) => line.product?.code === product)?.unitPrice ?? NaN;
    const sold = retail.filter((order) => has(order, product));
    expect(price(sold[sold.length - 1]) / price(sold[0])).toBeCloseTo(1 + rise, 2);
  });

  it('come back as often as planted', () => {
    const sold = orders.filter(({ wholesale }) => !wholesale).flatMap((order) => order.lines);
    const back = returns.flatMap((order) => order.lines);
    const rate = (test: (code: string, category: string) => boolean) => {
      const own = (lines: typeof sold) =>
        lines.filter(({ product }) => product && test(product.code, product.category.code)).length;
      return own(back) / own(sold);
    };
    const bad = SENT_BACK_OFTEN.product;
    expect(Math.abs(rate((code) => code === bad) - SENT_BACK_OFTEN.share)).toBeLessThan(0.08);
    for (const [category, wanted] of Object.entries(RETURN_SHARE_OF_CATEGORY)) {
      expect(Math.abs(rate((_, own) => own === category) - wanted)).toBeLessThan(0.015);
    }
    const ordinary = rate((code, own) => code !== bad && !(own in RETURN_SHARE_OF_CATEGORY));
    expect(Math.abs(ordinary - RETURN_SHARE)).toBeLessThan(0.004);
    expect(back.every((line) => line.quantity < 0 && line.unitPrice > 0)).toBe(true);
  });
});

describe('coupons, postage, reviews', () => {
  it('are used as often as planted, in their days only', () => {
    for (const { coupon, from, to, use, discount } of PROMOTIONS) {
      const inside = orders.filter(
        (order) =>
          order.dayAt >= dayAt(from) &&
          order.dayAt <= dayAt(to) &&
          !order.wholesale &&
          // Neither the counter nor the marketplace takes coupons.
          !has(order, MOVING_PRICE.product) &&
          !has(order, MARKETPLACE.product)
      );
      const used = inside.filter((order) => order.coupon === coupon);
      expect(Math.abs(used.length / inside.length - use)).toBeLessThan(0.08);
      for (const { product, quantity, unitPrice, discount: off } of used[0].lines) {
        if (product) expect(off / (quantity * unitPrice)).toBeCloseTo(discount, 2);
      }
    }
    const known = new Set<string>(PROMOTIONS.map(({ coupon }) => coupon));
    const wild = orders.filter((order) => order.coupon && !days[order.dayAt].promotion);
    expect(wild).toEqual([]);
    expect(orders.every(({ coupon }) => coupon === '' || known.has(coupon))).toBe(true);
  });

  it('pay postage on small web orders only', () => {
    for (const { lines, channel } of orders) {
      const goods = lines
        .filter((line) => line.product)
        .reduce((sum, line) => sum + line.quantity * line.unitPrice - line.discount, 0);
      const paid = lines.some((line) => line.product === null);
      expect(paid).toBe(channel === 'web' && goods < POSTAGE.free);
    }
  });

  it('say what their stars say', () => {
    for (const { stars, text } of reviews) {
      for (const language of ['en', 'zh'] as const) {
        const { good, bad } = SENTIMENT_WORDS[language];
        const holds = (words: readonly string[]) =>
          words.some((word) => text[language].toLowerCase().includes(word));
        if (stars <= 3) expect(holds(good), text[language]).toBe(false);
        if (stars >= 3) expect(holds(bad), text[language]).toBe(false);
      }
    }
    for (const language of ['en', 'zh'] as const) {
      const { good, bad } = SENTIMENT_WORDS[language];
      const all = reviews.map((review) => review.text[language].toLowerCase()).join('\n');
      expect([...good, ...bad].filter((word) => !all.includes(word))).toEqual([]);
    }
    const mean = (test: (code: string) => boolean) => {
      const own = reviews.filter(({ product }) => test(product.code));
      return own.reduce((sum, review) => sum + review.stars, 0) / own.length;
    };
    expect(mean((code) => code === SENT_BACK_OFTEN.product)).toBeLessThan(3);
    expect(mean((code) => code !== SENT_BACK_OFTEN.product)).toBeGreaterThan(4);
  });
});

describe('the shop', () => {
  it('is as large as promised', () => {
    const lines = [...orders, ...returns].reduce((sum, order) => sum + order.lines.length, 0);
    const buyers = new Set(orders.map(({ customer }) => customer?.code));
    expect(lines).toBeGreaterThan(20_000);
    expect(buyers.size).toBeGreaterThan(1_500);
    expect(shop.catalogue.length).toBeGreaterThan(200);
    expect(new Set(shop.catalogue.map(({ category }) => category.code)).size).toBe(12);
    expect(new Set(customers.map(({ code }) => code)).size).toBe(customers.length);
    expect(share(orders, ({ customer, wholesale }) => !customer && !wholesale)).toBeGreaterThan(
      0.02
    );
    expect(reviews.length).toBeGreaterThan(500);
  });
});

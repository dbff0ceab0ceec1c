import { DAY_MS } from '../../../contract/day.ts';
import { LINE_OTHER, LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { openDaysByWeekday } from '../../../shop/open-weekdays.ts';
import { isOfProduct } from '../products/divide.ts';
import type { Band, CountryRow, MonthOfYear, PlacesAnswer } from './contract.ts';
import { findCountry } from '../../data/countries/country-codes.ts';
import { listPlacesFindings } from './findings.ts';
import { sumHours, sumUsualHours } from './order-hours.ts';

/** Upper limits of basket sizes. */
const BASKET_ENDS = [1, 2, 3, 5, 10, 20, 50, Infinity];
/** Price bands end at 1, 2, 5, 10 …; at most this many are not empty. */
const MAX_PRICE_BANDS = 12;
/** If prices are so close that fewer bands would be filled, bands of equal width are used. */
const LEAST_PRICE_BANDS = 4;

/** Where a shop's customers are, when they buy, how much at once and at what price. */
export function tellWhenAndWhere(lines: OrderLines, days: readonly [number, number]): PlacesAnswer {
  const { hours, daysOf } = sumHours(lines, days);
  const answer = {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    countries: sumCountries(lines),
    hours: lines.hasHours ? hours : null,
    daysOf,
    months: sumMonths(lines, days),
    baskets: sumBaskets(lines),
    prices: lines.hasMoney ? sumPrices(lines) : []
  };
  const usual = lines.hasHours ? sumUsualHours(lines, days) : null;
  const openDays = openDaysByWeekday(lines, days[0]);
  return { ...answer, findings: listPlacesFindings(answer, openDays, usual) };
}

function sumCountries(lines: OrderLines): CountryRow[] {
  const { country, order, customer, lineClass, total } = lines;
  if (!country || country.dictionary.length < 2) return [];
  const count = country.dictionary.length;
  const net = new Float64Array(count);
  const orders = new Float64Array(count);
  const customers = new Float64Array(count);
  const seenOrder = new Set<number>();
  const seenCustomer = new Set<number>();
  for (let row = 0; row < lines.rows; row++) {
    if (lineClass[row] === LINE_OTHER) continue;
    const own = country.codes[row];
    net[own] += total[row];
    if (lineClass[row] !== LINE_SALE) continue;
    countOnce(seenOrder, order.codes[row], own, count, orders);
    countOnce(seenCustomer, customer.codes[row], own, count, customers);
  }
  const all = net.reduce((sum, own) => sum + own, 0);
  return country.dictionary
    .map((name, own) => ({
      name,
      ...(findCountry(name) ?? { code: '', outline: '' }),
      net: net[own],
      orders: orders[own],
      customers: customers[own],
      averageOrder: net[own] / orders[own],
      share: net[own] / all
    }))
    .filter((own) => own.orders > 0 || own.net !== 0)
    .sort((a, b) => b.net - a.net || b.orders - a.orders);
}

/** Counts each name once per part; unnamed ones are skipped. */
function countOnce(
  seen: Set<number>,
  name: number,
  part: number,
  parts: number,
  counts: Float64Array
): void {
  const key = name * parts + part;
  if (name === 0 || seen.has(key)) return;
  seen.add(key);
  counts[part]++;
}

function sumMonths(lines: OrderLines, [from, to]: readonly [number, number]): MonthOfYear[] {
  const months: MonthOfYear[] = [];
  const place = new Int32Array(to - from + 1);
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, 'month');
    const date = new Date(start * DAY_MS);
    place.fill(months.length, day - from, Math.min(end, to) - from + 1);
    months.push({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth(),
      net: 0,
      isCut: start < from || end > to
    });
    day = end + 1;
  }
  for (let row = 0; row < lines.rows; row++) {
    const offset = lines.day[row] - from;
    if (lines.lineClass[row] === LINE_OTHER || lines.day[row] === NO_DAY) continue;
    if (offset >= 0 && offset < place.length) months[place[offset]].net += lines.total[row];
  }
  return months;
}

/** Orders by their number of distinct products. */
function sumBaskets(lines: OrderLines): Band[] {
  const products = new Float64Array(lines.order.dictionary.length);
  const net = new Float64Array(lines.order.dictionary.length);
  const seen = new Set<number>();
  const count = lines.product.dictionary.length;
  for (let row = 0; row < lines.rows; row++) {
    const own = lines.order.codes[row];
    if (lines.lineClass[row] !== LINE_SALE || own === 0 || !isOfProduct(lines, row)) continue;
    net[own] += lines.total[row];
    const key = own * count + lines.product.codes[row];
    if (seen.has(key)) continue;
    seen.add(key);
    products[own]++;
  }
  const bands = bandsOf(BASKET_ENDS, 1);
  products.forEach((own, at) => {
    const band = bands.find(({ to }) => own <= to);
    if (own === 0 || !band) return;
    band.count++;
    band.net += net[at];
  });
  return bands.filter(({ count: orders }) => orders > 0);
}

function bandsOf(ends: number[], step: number): Band[] {
  return ends.map((to, at) => ({
    from: at === 0 ? step : ends[at - 1] + step,
    to,
    count: 0,
    net: 0
  }));
}

/** Units by price, in round price bands that cover most units. */
function sumPrices(lines: OrderLines): Band[] {
  const prices: number[] = [];
  for (let row = 0; row < lines.rows; row++) {
    if (isPriced(lines, row)) prices.push(lines.total[row] / lines.quantity[row]);
  }
  if (prices.length === 0) return [];
  const sorted = sortedCopy(prices);
  const bands = bandsOf(roundEnds(quantile(sorted, 0.01), quantile(sorted, 0.99)), 0);
  bands[0].from = 0;
  for (let row = 0; row < lines.rows; row++) {
    if (!isPriced(lines, row)) continue;
    const price = lines.total[row] / lines.quantity[row];
    const band = bands.find(({ to }) => price <= to)!;
    band.count += lines.quantity[row];
    band.net += lines.total[row];
  }
  return bands.filter(({ count }) => count > 0);
}

function isPriced(lines: OrderLines, row: number): boolean {
  return (
    lines.lineClass[row] === LINE_SALE &&
    isOfProduct(lines, row) &&
    lines.quantity[row] > 0 &&
    lines.total[row] > 0
  );
}

function roundEnds(low: number, high: number): number[] {
  const ends = endsByTimes(low, high);
  return ends.length < LEAST_PRICE_BANDS && high > low ? endsByStep(low, high) : ends;
}

/** Equal steps of 1, 2 or 5 times a power of ten, at most eight. */
function endsByStep(low: number, high: number): number[] {
  const least = (high - low) / 8;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((own) => own >= least)!;
  const ends: number[] = [];
  for (let at = Math.floor(low / step) + 1; at * step < high; at++) {
    ends.push(Number((at * step).toPrecision(12)));
  }
  return [...ends, Infinity];
}

/** 1, 2, 5, 10, 20 … from the lowest to the highest price, and everything above. */
function endsByTimes(low: number, high: number): number[] {
  const ends: number[] = [];
  for (let power = Math.floor(Math.log10(low)); ; power++) {
    for (const digit of [1, 2, 5]) {
      const end = Number((digit * 10 ** power).toPrecision(12));
      if (end < low) continue;
      if (end >= high || ends.length >= MAX_PRICE_BANDS - 1) return [...ends, Infinity];
      ends.push(end);
    }
  }
}

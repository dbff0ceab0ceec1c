import { median } from '../../../maths/statistics/quantiles.ts';
import { CHINESE_CLASSES } from './contract.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { ChineseClass, ChineseRow, ChineseThresholds } from './contract.ts';
import type { RfmScores } from '../../../shop/segments/rfm.ts';
import { sumMembers } from '../../../shop/segments/segments.ts';

const CLASSES = CHINESE_CLASSES.length;

/**
 * Default thresholds of the eight classes: the shop's medians. With a median of one order everybody
 * would count as frequent, so frequent means at least two.
 */
export function proposeThresholds(scores: RfmScores): ChineseThresholds {
  const average = scores.revenue.map((money, customer) => money / scores.orders[customer]);
  return {
    recencyDays: median(scores.recencyDays),
    orders: Math.max(2, median(scores.orders)),
    averageOrder: median(average)
  };
}

/**
 * The eight customer classes that are usual in China: recency, frequency and average order each
 * high or low, where high recency means recent.
 *
 * @returns per customer, the index in CHINESE_CLASSES
 */
export function assignChineseClasses(scores: RfmScores, limits: ChineseThresholds): Uint8Array {
  const { recencyDays, orders, revenue } = scores;
  return Uint8Array.from(recencyDays, (days, customer) => {
    const letters =
      (days <= limits.recencyDays ? 'H' : 'L') +
      (orders[customer] >= limits.orders ? 'H' : 'L') +
      (revenue[customer] / orders[customer] >= limits.averageOrder ? 'H' : 'L');
    return CHINESE_CLASSES.indexOf(letters as ChineseClass);
  });
}

export function describeChineseClasses(own: Uint8Array, scores: RfmScores): ChineseRow[] {
  return CHINESE_CLASSES.map((chineseClass, number) => {
    const members: number[] = [];
    own.forEach((of, customer) => of === number && members.push(customer));
    return { chineseClass, ...sumMembers(members, scores) };
  });
}

/** Number of customers by segment × class, 11 × 8: a cross table of both classifications. */
export function crossClasses(segment: Uint8Array, own: Uint8Array): Uint32Array {
  const counts = new Uint32Array(SEGMENTS.length * CLASSES);
  segment.forEach((number, customer) => counts[number * CLASSES + own[customer]]++);
  return counts;
}

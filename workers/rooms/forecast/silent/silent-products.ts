import type { OrderRow } from '../order/contract.ts';
import type { Gap } from '../order/sold-out.ts';
import type { ProductWeeks } from '../order/product-weeks.ts';
import type { Silent, SilentFinding } from './contract.ts';
import { findSilence } from './find-silence.ts';

/** How many products of the shop sold something in each week. */
export function sellingProducts({ units, count }: ProductWeeks): Float64Array {
  const selling = new Float64Array(count);
  for (const own of units) own.forEach((pieces, week) => (selling[week] += Number(pieces > 0)));
  return selling;
}

/**
 * Whether a product of the order list has gone silent, and since when.
 *
 * @param first week of its first sale
 * @param gaps earlier ones, as weeks since then
 * @param selling how many products of the shop sold something in each week
 */
export function findSilentProduct(
  weeks: ProductWeeks,
  at: number,
  first: number,
  gaps: readonly Gap[],
  selling: Float64Array
): { silent: Silent; gap: Gap } | null {
  const values = weeks.units[at].subarray(first);
  const usual = weeks.usual[at].subarray(first);
  const alone = weeks.codes.length < 2;
  const others = alone
    ? null
    : selling.subarray(first).map((own, week) => own - Number(values[week] > 0));
  const found = findSilence({ values, usual, gaps, others }, weeks.codes.length);
  if (!found) return null;
  const lost = found.pace * found.weeks;
  return {
    silent: { day: weeks.lastSale[at], pace: found.pace, lost },
    gap: { from: found.from, to: values.length - 1, lost }
  };
}

/** Which product has gone silent, and how many more; those in stock are another question. */
export function listSilent(rows: readonly OrderRow[], endsSilent: boolean): SilentFinding[] {
  const silent = rows
    .flatMap(({ name, stock, silent: own }) => (own ? [{ name, stock, ...own }] : []))
    .sort((a, b) => b.lost - a.lost);
  const isStocked = ({ stock }: { stock: number }) => stock > 0;
  const missing = silent.filter((own) => !isStocked(own));
  const stocked = silent.filter(isStocked);
  const found: SilentFinding[] = [];
  if (missing.length > 0) {
    const { name, day, pace, lost } = missing[0];
    const detail = { name, day, pace, lost, others: missing.length - 1 };
    found.push({ key: endsSilent ? 'silentEnded' : 'silent', detail });
  }
  if (stocked.length > 0) {
    const detail = { ...stocked[0], others: stocked.length - 1 };
    found.push({ key: 'silentStocked', detail });
  }
  return found;
}

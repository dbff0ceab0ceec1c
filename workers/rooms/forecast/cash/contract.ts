import type { ExtraRule } from '../../../contract/shop-choices.ts';

/** What a shop's data say about turning revenue into cash. */
export interface CashFacts {
  /** Amount returned per amount sold in the last year, 0 to 1. */
  refundShare: number;
  /**
   * Whether tax is added to or taken off revenue by the person's choice, or stays as in the files.
   */
  tax: ExtraRule;
}

/** What only the person knows. */
export interface PayoutTerms {
  /** Days from a sale to the arrival of its money. */
  payoutDays: number;
  /** Share of each sale kept by payment provider and platform, 0 to 1. */
  feeShare: number;
}

export const MAX_PAYOUT_DAYS = 120;
export const MAX_FEE_SHARE = 0.5;

interface Ranged {
  mean: number;
  low80: number;
  high80: number;
}

/** The cash of one period; fees and refunds are positive. */
export interface CashRow extends Ranged {
  period: string;
  /** Sales whose money arrives in the period, before fees. */
  paidOut: number;
  fees: number;
  refunds: number;
}

export interface ExpectedCash {
  rows: CashRow[];
  total: Ranged;
  /** The part of the total that comes from sales before the first period, after fees. */
  fromBefore: number;
}

/** A period's net revenue; `day` is its first day since 1970. */
interface Sold {
  period: string;
  day: number;
}

interface Told extends CashFacts {
  grain: 'day' | 'week' | 'month';
  past: readonly (Sold & { value: number })[];
  ahead: readonly (Sold & Ranged)[];
  total: Ranged;
}

/**
 * Converts expected net revenue into cash: each day's sales minus fees arrive some days later,
 * refunds go out at the shop's own rate. The days of a period sell equally. Ranges are those of the
 * forecast, as if all periods erred in the same direction; past sales are certain.
 */
export function expectCash(told: Told, { payoutDays, feeShare }: PayoutTerms): ExpectedCash {
  const { past, ahead, refundShare } = told;
  const first = past.length;
  const sold = [...past.map(({ day, value }) => ({ day, mean: value })), ...ahead];
  const ends = sold.map(({ day }, at) => sold[at + 1]?.day ?? endOf(day, told.grain));
  const gross = 1 / (1 - refundShare);
  const far = { low: 0, high: 0 };
  let fromBefore = 0;
  const rows = ahead.map(({ period, day }, step): CashRow => {
    const own = first + step;
    const share = sold.map((from, at) => {
      const days =
        Math.min(ends[at] + payoutDays, ends[own]) - Math.max(from.day + payoutDays, day);
      return Math.max(0, days) / (ends[at] - from.day);
    });
    const paidOut = share.reduce((sum, of, at) => sum + of * sold[at].mean * gross, 0);
    const before = share.reduce((sum, of, at) => sum + (at < first ? of * sold[at].mean : 0), 0);
    fromBefore += before * gross * (1 - feeShare);
    const refunds = sold[own].mean * gross * refundShare;
    const mean = paidOut * (1 - feeShare) - refunds;
    const reach = (end: 'low80' | 'high80') =>
      ahead.reduce((sum, row, at) => {
        const counts = share[first + at] * (1 - feeShare) - (at === step ? refundShare : 0);
        return sum + Math.abs(counts * gross * (row[end] - row.mean));
      }, 0);
    const [low, high] = [reach('low80'), reach('high80')];
    far.low += low;
    far.high += high;
    return {
      period,
      paidOut,
      fees: paidOut * feeShare,
      refunds,
      mean,
      low80: mean - low,
      high80: mean + high
    };
  });
  const mean = rows.reduce((sum, row) => sum + row.mean, 0);
  const { low, high } = togetherOf(told);
  const total = { mean, low80: mean - far.low * low, high80: mean + far.high * high };
  return { rows, total, fromBefore };
}

/** How much narrower the range of the sum is than the sum of the ranges, in the forecast. */
function togetherOf({ ahead, total }: Told): { low: number; high: number } {
  const of = (end: 'low80' | 'high80') => {
    const apart = ahead.reduce((sum, row) => sum + Math.abs(row[end] - row.mean), 0);
    return apart > 0 ? Math.abs(total[end] - total.mean) / apart : 1;
  };
  return { low: of('low80'), high: of('high80') };
}

/** The first day after a period. */
function endOf(day: number, grain: Told['grain']): number {
  if (grain !== 'month') return day + (grain === 'week' ? 7 : 1);
  const start = new Date(day * 86_400_000);
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) / 86_400_000;
}

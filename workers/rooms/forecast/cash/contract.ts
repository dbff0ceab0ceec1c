import type { ExtraRule } from '../../../contract/shop-choices.ts';

/** What of a shop's past decides how revenue becomes money in hand. */
export interface CashFacts {
  /** What came back of each amount sold in the last year, 0 to 1. */
  refundShare: number;
  /** What revenue says of tax: taken off or added by the person; as in the files. */
  tax: ExtraRule;
}

/** What a person knows and no file says. */
export interface PayoutTerms {
  /** From a sale to the day its money arrives. */
  payoutDays: number;
  /** What payment and platform keep of each sale, 0 to 1. */
  feeShare: number;
}

export const MAX_PAYOUT_DAYS = 120;
export const MAX_FEE_SHARE = 0.5;

interface Ranged {
  mean: number;
  low80: number;
  high80: number;
}

/** Money of one period, fees and refunds above 0. */
export interface CashRow extends Ranged {
  period: string;
  /** Sales whose money arrives in it, before fees. */
  paidOut: number;
  fees: number;
  refunds: number;
}

export interface ExpectedCash {
  rows: CashRow[];
  total: Ranged;
  /** Of the total, from sales of periods before the first one, after fees. */
  fromBefore: number;
}

/** Net revenue of a period; its first day since 1970. */
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
 * When expected net revenue becomes money in hand: each day's sales less fees arrive so many days later,
 * refunds are paid back at the shop's own rate as they come. Days of a period sell alike. Ranges are the
 * forecast's own, as if all periods missed to one side; what was sold before is known.
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

/** How much narrower the range of a sum is than the sum of ranges, as the forecast has it. */
function togetherOf({ ahead, total }: Told): { low: number; high: number } {
  const of = (end: 'low80' | 'high80') => {
    const apart = ahead.reduce((sum, row) => sum + Math.abs(row[end] - row.mean), 0);
    return apart > 0 ? Math.abs(total[end] - total.mean) / apart : 1;
  };
  return { low: of('low80'), high: of('high80') };
}

/** The day after a period that begins on a day. */
function endOf(day: number, grain: Told['grain']): number {
  if (grain !== 'month') return day + (grain === 'week' ? 7 : 1);
  const start = new Date(day * 86_400_000);
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) / 86_400_000;
}

import { SEGMENTS } from '../../../contract/customers/segments.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { LeavingAnswer, LeavingRow } from './contract.ts';
import type { RfmAnswer } from '../segments/contract.ts';
import type { ValueAnswer } from '../lifetime/contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { GAVE_BACK } from '../segments/returned-share.ts';
import { missedPaces } from '../lifetime/steady-pace.ts';
import { readRhythms } from './rhythm.ts';
import type { Rhythm } from './rhythm.ts';

/** More likely to have left than not. */
const LIKELY_GONE = 0.5;
/** Where nothing tells who has left: silent for more than this many usual waits. */
const WAITS_OF_SILENCE = 3;
/** Gaps between purchase days that make one of them usual. */
const MIN_GAPS = 2;
/** Steady customers who have missed their pace that are shown apart … */
const FIRST_MISSED = 10;
/** … where they are at least this share of the money at risk; fewer are only named in the list. */
const WORTH_APART = 0.05;
/** A smaller probability of being active is rounding error, and must not be divided by. */
const NO_CHANCE = 1e-9;

/** Who is leaving, and how much money is at risk. */
export interface Leaving extends Rhythm {
  /** Whether a probability of having left is known at all; if not, a rule of thumb decides. */
  told: boolean;
  /** Probability of having left per customer; NaN where unknown. */
  chance: Float64Array;
  /** What they would spend in a year if they still bought. */
  yearlyValue: Float64Array;
  /** 1 if overdue by the rule, whether or not everything was returned. */
  isOverdue: Uint8Array;
  /** 1 if overdue at a steady pace, whatever the models say. */
  hasMissed: Uint8Array;
  /** 1 if all or nearly all they bought was returned. */
  gaveBack: Uint8Array;
}

/**
 * Determines who is overdue, and what they would spend in a year if they still bought.
 *
 * A customer is overdue who has been silent for longer than their own rhythm and has more likely
 * left than not by the lifetime models. Where the models cannot tell who has left, a rule of thumb
 * applies to everybody: silent for more than three usual waits. A steady customer who has missed the
 * pace is overdue in any case: the models take purchases for random, and days of silence that
 * chance would explain say that a subscription has ended.
 *
 * @param returned per customer, the share of purchases by amount that was returned
 */
export function estimateLeaving(
  history: CustomerOrders,
  value: Pick<ValueAnswer, 'aliveKnown' | 'pAlive' | 'expectedValue365'>,
  returned: Float64Array
): Leaving {
  const rhythm = readRhythms(history);
  const { wait, silent } = rhythm;
  const told = value.aliveKnown;
  const chance = value.pAlive.map((alive) => 1 - alive);
  const yearlyValue = value.expectedValue365.map((expected, customer) => {
    const alive = told ? value.pAlive[customer] : 1;
    return alive > NO_CHANCE ? expected / alive : expected;
  });
  const hasMissed = missedPaces(history);
  const isSilent = (days: number, customer: number) =>
    told
      ? days > wait[customer] && chance[customer] >= LIKELY_GONE
      : days > WAITS_OF_SILENCE * wait[customer];
  const isOverdue = Uint8Array.from(silent, (days, customer) =>
    Number(hasMissed[customer] || isSilent(days, customer))
  );
  const gaveBack = Uint8Array.from(returned, (share) => Number(share >= GAVE_BACK));
  return { ...rhythm, told, chance, yearlyValue, isOverdue, hasMissed, gaveBack };
}

/** The win-back list: overdue customers who kept what they bought, largest amount at risk first. */
export function listLeaving(
  history: CustomerOrders,
  leaving: Leaving,
  rfm: Pick<RfmAnswer, 'names' | 'orders' | 'revenue' | 'segment'>,
  limit: number
): Omit<LeavingAnswer, 'currency' | 'told' | 'findings'> {
  const { told, chance, yearlyValue, isOverdue, hasMissed, gaveBack } = leaving;
  // A steady customer's silence is no random one: the models' chance does not hold.
  const isTold = (at: number) => told && !hasMissed[at];
  const risk = yearlyValue.map((money, at) => (isTold(at) ? chance[at] : 1) * money);
  const overdue = [...isOverdue.keys()].filter((at) => isOverdue[at]);
  const listed = overdue.filter((at) => !gaveBack[at]);
  listed.sort((a, b) => risk[b] - risk[a] || a - b);
  const rowOf = (at: number): LeavingRow => ({
    customer: history.customers[at],
    name: rfm.names[at],
    orders: rfm.orders[at],
    revenue: rfm.revenue[at],
    yearlyValue: yearlyValue[at],
    leavingChance: isTold(at) ? chance[at] : NaN,
    atRisk: risk[at],
    usualDays: leaving.usual[at],
    silentDays: leaving.silent[at],
    segment: SEGMENTS[rfm.segment[at]],
    reason: hasMissed[at] ? 'missed_pace' : reasonOf(leaving.usual[at], rfm.orders[at])
  });
  const missed = listed.filter((at) => hasMissed[at]);
  const riskOf = (places: number[]) => sumOf(places.map((at) => risk[at]));
  const isApart = riskOf(missed) >= WORTH_APART * riskOf(listed);
  const middle = (of: Float64Array) => median(missed.map((at) => of[at]));
  return {
    rows: listed.slice(0, limit).map(rowOf),
    total: listed.length,
    atRisk: riskOf(listed),
    byOwnGaps: listed.filter((at) => leaving.gaps[at] >= MIN_GAPS).length,
    missed: {
      total: missed.length,
      atRisk: riskOf(missed),
      usualDays: middle(leaving.usual),
      silentDays: middle(leaving.silent)
    },
    missedRows: isApart
      ? latestFirst(missed, leaving.silent).slice(0, FIRST_MISSED).map(rowOf)
      : [],
    gaveBack: overdue.length - listed.length
  };
}

/** Who stopped lately is won back most easily. */
function latestFirst(places: number[], silent: Float64Array): number[] {
  return places.toSorted((a, b) => silent[a] - silent[b]);
}

function reasonOf(usualDays: number, orders: number): LeavingRow['reason'] {
  if (usualDays > 0) return 'silent_longer';
  return orders > 1 ? 'silent_one_day' : 'silent_once';
}

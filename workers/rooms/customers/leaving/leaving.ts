import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { LeavingRow } from './contract.ts';
import type { RfmAnswer } from '../segments/contract.ts';
import type { ValueAnswer } from '../lifetime/contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { GAVE_BACK } from '../segments/returned-share.ts';
import { readRhythms } from './rhythm.ts';
import type { Rhythm } from './rhythm.ts';

/** More likely to have left than not. */
const LIKELY_GONE = 0.5;
/** Where nothing tells who has left: silent for more than this many usual waits. */
const WAITS_OF_SILENCE = 3;
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
  /** 1 if all or nearly all they bought was returned. */
  gaveBack: Uint8Array;
}

/**
 * Determines who is overdue, and what they would spend in a year if they still bought.
 *
 * A customer is overdue who has been silent for longer than their own rhythm and has more likely
 * left than not by the lifetime models. Where the models cannot tell who has left, a rule of thumb
 * applies to everybody: silent for more than three usual waits.
 *
 * @param returned per customer, the share of purchases by amount that was returned
 */
export function estimateLeaving(
  history: CustomerOrders,
  value: ValueAnswer,
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
  const isOverdue = Uint8Array.from(silent, (days, customer) =>
    Number(
      told
        ? days > wait[customer] && chance[customer] >= LIKELY_GONE
        : days > WAITS_OF_SILENCE * wait[customer]
    )
  );
  const gaveBack = Uint8Array.from(returned, (share) => Number(share >= GAVE_BACK));
  return { ...rhythm, told, chance, yearlyValue, isOverdue, gaveBack };
}

/** The win-back list: overdue customers who kept what they bought, largest amount at risk first. */
export function listLeaving(
  history: CustomerOrders,
  leaving: Leaving,
  rfm: Pick<RfmAnswer, 'names' | 'orders' | 'revenue' | 'segment'>,
  limit: number
): { rows: LeavingRow[]; total: number; atRisk: number; gaveBack: number } {
  const { told, chance, yearlyValue, isOverdue, gaveBack } = leaving;
  const risk = yearlyValue.map((money, at) => (told ? chance[at] : 1) * money);
  const overdue = [...isOverdue.keys()].filter((at) => isOverdue[at]);
  const listed = overdue.filter((at) => !gaveBack[at]);
  listed.sort((a, b) => risk[b] - risk[a] || a - b);
  const rows = listed.slice(0, limit).map((at): LeavingRow => ({
    customer: history.customers[at],
    name: rfm.names[at],
    orders: rfm.orders[at],
    revenue: rfm.revenue[at],
    yearlyValue: yearlyValue[at],
    leavingChance: chance[at],
    atRisk: risk[at],
    usualDays: leaving.usual[at],
    silentDays: leaving.silent[at],
    segment: SEGMENTS[rfm.segment[at]],
    reason: reasonOf(leaving.usual[at], rfm.orders[at])
  }));
  return {
    rows,
    total: listed.length,
    atRisk: listed.reduce((sum, at) => sum + risk[at], 0),
    gaveBack: overdue.length - listed.length
  };
}

function reasonOf(usualDays: number, orders: number): LeavingRow['reason'] {
  if (usualDays > 0) return 'silent_longer';
  return orders > 1 ? 'silent_one_day' : 'silent_once';
}

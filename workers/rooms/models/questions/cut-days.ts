import { Failed } from '../../../contract/failure.ts';
import { HORIZON_DAYS } from './contract.ts';

/** Minimum days of orders before a cut day, so that there is a past to describe. */
const LEAST_PAST = 60;
/** Days between cut days of the training part. */
const STEP_DAYS = 30;
const MAX_CUTS = 12;

export interface CutDays {
  /** The newest day with a complete horizon. */
  test: number;
  /** Newest first; the outcome of each was known on the test's day. */
  train: number[];
}

/**
 * Cut days for training and test, all whole days since 1970: the test is the newest, and the
 * horizons of the training days end before it.
 *
 * @param first day of the shop's first sale
 * @param last day of its last
 * @throws Failed `too_short_history`
 */
export function chooseCutDays(first: number, last: number): CutDays {
  const test = last + 1 - HORIZON_DAYS;
  const newest = test - HORIZON_DAYS;
  const oldest = first + LEAST_PAST;
  if (!(newest >= oldest)) {
    const needed = LEAST_PAST + 2 * HORIZON_DAYS;
    throw new Failed('too_short_history', { days: last + 1 - first, needed });
  }
  const count = Math.min(MAX_CUTS, Math.floor((newest - oldest) / STEP_DAYS) + 1);
  return { test, train: Array.from({ length: count }, (_, at) => newest - at * STEP_DAYS) };
}

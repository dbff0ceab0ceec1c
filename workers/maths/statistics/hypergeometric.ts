import { logFactorial } from './distributions.ts';

/**
 * The probability that a random sample holds at least this many marked items: Fisher's exact test
 * of a two-by-two table, one-sided ("The logic of inductive inference", JRSS 98, 1935). Used to ask
 * whether two products share more orders than chance would have it.
 *
 * @param both marked items in the sample
 * @param sample how many of `all` were drawn, of which `marked` are marked
 */
export function chanceOfAtLeast(both: number, sample: number, marked: number, all: number): number {
  const least = Math.max(0, sample + marked - all);
  if (both <= least) return 1;
  const most = Math.min(sample, marked);
  let term = Math.exp(
    logChoose(marked, both) + logChoose(all - marked, sample - both) - logChoose(all, sample)
  );
  let sum = 0;
  for (let count = both; count <= most; count++) {
    sum += term;
    term *=
      ((marked - count) / (count + 1)) * ((sample - count) / (all - marked - sample + count + 1));
  }
  return Math.min(1, sum);
}

function logChoose(from: number, take: number): number {
  return logFactorial(from) - logFactorial(take) - logFactorial(from - take);
}

import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { differenceOfShares, wilson } from '../../../maths/statistics/proportion.ts';
import { alwaysValid, timesUntilSeen } from './always-valid.ts';
import type {
  Difference,
  ReadAnswer,
  ReadFault,
  ReadQuestion,
  TestGroup,
  Verdict
} from './contract.ts';

/**
 * Below this chance the groups are not as large as planned: the lot did not decide who is in which
 * (Fabijan et al., "Diagnosing sample ratio mismatch in online controlled experiments", KDD 2019).
 */
const MIN_SIZES_CHANCE = 0.001;

/**
 * Which of two groups did better, read at any time.
 *
 * @example readTest({ a: { customers: 1000, buyers: 50 }, b: …, improvement: 0.2, secondShare: 0.5 })
 */
export function readTest(asked: ReadQuestion): ReadAnswer {
  const { a, b, improvement, secondShare } = asked;
  const fault = faultOf(a) ?? faultOf(b);
  if (fault) return { fault, reading: null };
  const [left, right] = [countedOf(a), countedOf(b)];
  const [rateA, rateB] = [left, right].map((own) => wilson(own.successes, own.trials));
  // One buyer and one other more, so that there is a rate where nobody has bought yet.
  const pooled = (a.buyers + b.buyers + 1) / (a.customers + b.customers + 2);
  const always = alwaysValid(left, right, improvement * pooled);
  const once = differenceOfShares(right, left);
  const worth = improvement * (a.buyers > 0 ? rateA.share : pooled);
  const variance = pooled * (1 - pooled) * (1 / a.customers + 1 / b.customers);
  const tuned = improvement * pooled;
  const times = timesUntilSeen(variance, { tuned, effect: worth, level: 0.05, power: 0.8 });
  return {
    fault: null,
    reading: {
      asked,
      verdict: verdictOf(always, worth),
      rates: { a: rateA, b: rateB },
      always,
      once: { difference: once.difference, low95: once.low, high95: once.high },
      worth,
      enoughAt: Math.ceil(times * (a.customers + b.customers)),
      sizes: sizesOf(a.customers, b.customers, secondShare)
    }
  };
}

function faultOf({ customers, buyers }: TestGroup): ReadFault | null {
  if (!Number.isInteger(customers) || !Number.isInteger(buyers) || buyers < 0 || customers < 0)
    return 'notWhole';
  if (customers === 0) return 'noCustomers';
  return buyers > customers ? 'moreBuyers' : null;
}

function countedOf({ customers, buyers }: TestGroup) {
  return { successes: buyers, trials: customers };
}

function verdictOf({ low95, high95 }: Difference, worth: number): Verdict {
  const isWithin = low95 > -worth && high95 < worth;
  if (low95 > 0) return isWithin ? 'bSmall' : 'b';
  if (high95 < 0) return isWithin ? 'aSmall' : 'a';
  return isWithin ? 'same' : 'early';
}

function sizesOf(a: number, b: number, secondShare: number) {
  const all = a + b;
  const [wantedA, wantedB] = [all * (1 - secondShare), all * secondShare];
  const squares = (a - wantedA) ** 2 / wantedA + (b - wantedB) ** 2 / wantedB;
  const p = 1 - chiSquareBelow(squares, 1);
  return { p, isOff: p < MIN_SIZES_CHANCE, share: b / all };
}

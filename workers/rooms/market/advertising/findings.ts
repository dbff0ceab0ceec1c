import type { AdvertisingFinding, BudgetSplit, ResponseAnswer } from './contract.ts';

/** The certainty from which on a split is recommended. */
const SURE = 0.9;
const MOST_CHANNELS = 3;

/**
 * The findings of the page: which channels have an effect, how well it is known, and what to shift.
 */
export function listAdvertisingFindings(
  { channels, verdict, weeks }: ResponseAnswer,
  budgets: BudgetSplit[]
): AdvertisingFinding[] {
  const told = channels
    .filter(({ isTold }) => isTold)
    .sort((a, b) => b.brought - a.brought)
    .slice(0, MOST_CHANNELS);
  const brings = told.map(({ channel, perSpent, perSpentLow: low, perSpentHigh: high }) => ({
    key: 'brings' as const,
    detail: { channel, perSpent, low, high }
  }));
  if (brings.length === 0) return [{ key: 'nothing', detail: { weeks } }];
  return [...brings, ...splitOf(budgets), judged(verdict)];
}

function judged({ errorWith, errorWithout, weeks }: ResponseAnswer['verdict']): AdvertisingFinding {
  const key = errorWith < errorWithout ? 'better' : 'no_better';
  return { key, detail: { with: errorWith, without: errorWithout, weeks } };
}

/** The recommended split, only if the curves are certain that it brings more. */
function splitOf(budgets: BudgetSplit[]): AdvertisingFinding[] {
  const same = budgets.find(({ factor }) => Math.abs(factor - 1) < 1e-9);
  if (!same || same.sure < SURE || !(same.gainLow > 0)) return [];
  const moved = same.parts.toSorted((a, b) => b.proposed - b.today - (a.proposed - a.today));
  const [most, least] = [moved[0], moved[moved.length - 1]];
  if (!(most.proposed > most.today)) return [];
  const { gain, sure } = same;
  return [{ key: 'split', detail: { channel: most.channel, from: least.channel, gain, sure } }];
}

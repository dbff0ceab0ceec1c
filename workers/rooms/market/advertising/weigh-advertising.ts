import { splitBudget } from './budget.ts';
import type { AdvertisingAnswer, Refusal } from './contract.ts';
import { describeResponse } from './describe-response.ts';
import { listAdvertisingFindings } from './findings.ts';
import { fitResponse } from './fit-response.ts';
import type { WeeklySeries } from './weekly.ts';

type Weighed = Pick<AdvertisingAnswer, 'response' | 'refusal' | 'budgets' | 'findings'>;

/** Fixed, so that the same data always give the same answer. */
const SEED = 20_260;

/** Estimates what advertising brings, how certain that is, and how to split its budget. */
export async function weighAdvertising(
  series: WeeklySeries | null,
  breathe: () => Promise<void>
): Promise<Weighed> {
  if (!series) return refused({ key: 'no_dates', detail: {} });
  const model = await fitResponse(series, { seed: SEED, breathe });
  if ('key' in model) return refused(model);
  const response = describeResponse(model);
  const budgets = splitBudget(series.channels, series.spends, model, model.draws);
  return {
    response,
    refusal: null,
    budgets,
    findings: listAdvertisingFindings(response, budgets)
  };
}

function refused(refusal: Refusal): Weighed {
  return { response: null, refusal, budgets: [], findings: [] };
}

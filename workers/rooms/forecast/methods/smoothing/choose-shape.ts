import type { Job } from '../../../../contract/job.ts';
import { fitShape, type FittedShape } from './fit.ts';
import type { Shape } from './state-space.ts';

/** The longest season with one state per step, as in R. */
export const LONGEST_SEASON = 24;

/**
 * All models that R's `ets` tries: no multiplicative trend, no additive error with a multiplicative
 * season.
 */
function admissibleShapes(values: Float64Array, period: number): Shape[] {
  const isPositive = values.every((own) => own > 0);
  const hasSeason = period > 1 && period <= LONGEST_SEASON && values.length > period;
  const shapes: Shape[] = [];
  for (const season of hasSeason ? (['N', 'A', 'M'] as const) : (['N'] as const)) {
    for (const error of ['A', 'M'] as const) {
      if (error === 'M' && !isPositive) continue;
      if (error === 'A' && season === 'M') continue;
      for (const trend of ['N', 'A', 'Ad'] as const) {
        shapes.push({ error, trend, season, period: season === 'N' ? 1 : period });
      }
    }
  }
  return shapes;
}

/**
 * The best model by AICc; null with fewer values than any needs. Where no season is far likelier
 * than one, trends are not tried again with a season. The chosen model is optimised from a second
 * start as well.
 */
export async function chooseShape(
  values: Float64Array,
  period: number,
  job: Job
): Promise<FittedShape | null> {
  let best: FittedShape | null = null;
  const first = new Map<string, number>();
  for (const shape of admissibleShapes(values, period)) {
    const family = shape.error + shape.season;
    const known = first.get(family);
    // A trend rarely gains that much, so a family this far behind cannot win.
    if (known !== undefined && best && known > best.criterion + 60) continue;
    const found = fitShape(values, shape, 'kept');
    if (!found) continue;
    if (known === undefined) first.set(family, found.criterion);
    if (!best || found.criterion < best.criterion) best = found;
    await job.breathe();
  }
  if (!best || best.shape.season === 'N') return best;
  const again = fitShape(values, best.shape, 'kept', 'elsewhere');
  return again && again.criterion < best.criterion ? again : best;
}

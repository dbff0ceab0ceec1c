import type { Job } from '../../../../contract/job.ts';
import { fitShape, type FittedShape } from './fit.ts';
import type { Shape } from './state-space.ts';

/** Longest season whose every step gets a number of its own, as R. */
export const LONGEST_SEASON = 24;

/** All models R's `ets` tries: no multiplicative trend, no additive error on a multiplicative season. */
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
 * The best of all models by Akaike's criterion for small samples; null for fewer values than any
 * needs. Where no season is far likelier without than with it, trends are not tried there again. The
 * one that is taken is searched for from a second start.
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
    // A trend seldom gains so much; a family this far behind cannot win.
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

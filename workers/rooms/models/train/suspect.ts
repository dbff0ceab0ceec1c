import type { Alarm } from '../preprocess/contract.ts';
import type { Suspicion, TrainAnswer } from './contract.ts';

/** Hardly any honest model of customers is this good. */
const TOO_GOOD = { auc: 0.995, accuracy: 0.99, r2: 0.99 } as const;

/**
 * Whether a result is likely too good to be true: it learned from columns that tell the answer by
 * themselves, or it is nearly perfect. Either is mostly something known only afterwards (Kaufman et
 * al., "Leakage in data mining", KDD 2011).
 *
 * @param columns what the model learned from
 */
export function suspect(
  {
    kind,
    classes,
    method,
    beats,
    metrics,
    importance
  }: Pick<TrainAnswer, 'kind' | 'classes' | 'method' | 'beats' | 'metrics' | 'importance'>,
  alarms: readonly Alarm[],
  columns: readonly string[]
): Suspicion | null {
  if (!beats) return null;
  const metric = kind === 'number' ? 'r2' : classes.length === 2 ? 'auc' : 'accuracy';
  const found = metrics.find((own) => own.model === method && own.metric === metric);
  if (!found) return null;
  const said = { metric, value: found.value } as const;
  const telling = alarms
    .filter(({ column, reason }) => reason === 'tells_target' && columns.includes(column))
    .map(({ column }) => column);
  if (telling.length > 0) return { reason: 'tells_target', columns: telling, ...said };
  if (found.value < TOO_GOOD[metric]) return null;
  const [most] = importance.toSorted((a, b) => b.value - a.value);
  return most ? { reason: 'carries', columns: [most.column], ...said } : null;
}

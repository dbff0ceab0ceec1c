import type { TrainQuestion } from '../contract.ts';
import type { Trained } from './train.ts';

/** A trained model as JSON: what it is about, how columns become features, the method's numbers. */
export function writeModel(
  { about, target, settings, seed }: TrainQuestion,
  { answer, recipe, model }: Trained
): string {
  const { method, classes, trainRows, testRows, metrics } = answer;
  const arrays = Object.entries(model.packed.arrays).map(([name, own]) => [name, [...own]]);
  return JSON.stringify({
    format: 'tillsight-model',
    version: 1,
    about,
    ...(about === 'table' && { target }),
    method,
    classes,
    settings: settings[method as keyof typeof settings] ?? {},
    seed,
    trainRows,
    testRows,
    metrics: metrics.filter((own) => own.model === method),
    recipe,
    model: { facts: model.packed.facts, arrays: Object.fromEntries(arrays) }
  });
}

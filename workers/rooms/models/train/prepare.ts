import type { Pieces } from '../../../contract/job.ts';
import { Failed } from '../../../contract/failure.ts';
import { findingAlarms } from '../preprocess/alarms.ts';
import type { Alarm } from '../preprocess/contract.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import type { Recipe } from '../preprocess/contract.ts';
import { isFreeText } from '../preprocess/free-text.ts';
import { fittingRecipe, READING } from '../preprocess/fit-recipe.ts';
import type { Problem } from '../questions/problem.ts';
import { hindranceOf } from './hindrances.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

export interface Prepared {
  recipe: Recipe;
  train: Matrix;
  test: Matrix;
}

/** Columns unsuitable as features, from the training rows; free text is no identifier. */
export function* alarmsOf({ table, columns, answers, train }: Problem): Pieces<Alarm[]> {
  const answer = answers.kind === 'number' ? answers.y : Float64Array.from(answers.label);
  const own = { ...table, columns: table.columns.filter(({ name }) => columns.includes(name)) };
  const isFree = (name: string) => {
    const column = table.columns.find((other) => other.name === name)!;
    return isFreeText(column, train);
  };
  const alarms = yield* findingAlarms(own, '', answer, train);
  return alarms.filter(({ column, reason }) => reason !== 'identifier' || !isFree(column));
}

/**
 * The features of a problem, with preprocessing fitted on its training rows.
 *
 * @param wanted feature columns; missing: all without a warning
 * @throws Failed `too_few_rows`, `one_class`, `no_features`
 */
export function* prepare(problem: Problem, wanted?: readonly string[]): Pieces<Prepared> {
  const hindrance = hindranceOf(problem);
  if (hindrance) throw hindrance;
  const alarms = wanted ? [] : yield* alarmsOf(problem);
  const alarmed = new Set(alarms.map(({ column }) => column));
  const columns = problem.columns.filter(
    (name) => !alarmed.has(name) && (wanted?.includes(name) ?? true)
  );
  if (columns.length === 0) throw new Failed('no_features');
  const recipe = yield* fittingRecipe(problem.table, problem.train, columns, READING);
  return {
    recipe,
    train: yield* applyingRecipe(recipe, problem.table, problem.train),
    test: yield* applyingRecipe(recipe, problem.table, problem.test)
  };
}

import type { MethodTest, TestQuestion } from './contract.ts';

/**
 * To be raised when a method or a metric changes its results: stored ones are then computed again.
 */
const COUNTED_AS = 6;

/**
 * The name under which a test is stored in the settings: one per shop, split, scope and choice of
 * training.
 */
export function keyOfTest({ shopId, split, scope, trained }: Omit<TestQuestion, 'seed'>): string {
  return `recommender-test:${shopId}:${split}:${scope}${trained ? ':trained' : ''}`;
}

/** Serialises a test; NaN becomes null. */
export function packTest(test: Omit<MethodTest, 'keep'>, seed: number): string {
  return JSON.stringify({ countedAs: COUNTED_AS, seed, test });
}

/**
 * The stored test for this question, if it was computed on these data by the current methods; null
 * for anything else, including damaged text.
 */
export function unpackTest(
  text: string | undefined,
  { split, scope, seed }: TestQuestion,
  dataVersion: number
): MethodTest | null {
  if (!text) return null;
  try {
    const kept = JSON.parse(text) as { countedAs: number; seed: number; test: MethodTest };
    const { test } = kept;
    const isSame =
      kept.countedAs === COUNTED_AS &&
      kept.seed === seed &&
      test.dataVersion === dataVersion &&
      test.split === split &&
      test.scope === scope;
    if (!isSame) return null;
    const rows = test.rows.map((row) => ({
      ...row,
      value: row.value ?? NaN,
      low95: row.low95 ?? NaN,
      high95: row.high95 ?? NaN
    }));
    return { ...test, rows, keep: null };
  } catch {
    return null;
  }
}

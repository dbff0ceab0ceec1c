import type { Feature, RecipeStep } from './contract.ts';

/** The features of the steps, in order. */
export function nameFeatures(steps: readonly RecipeStep[]): Feature[] {
  let group = 0;
  return steps.flatMap((step): Feature[] => {
    const { column } = step;
    if (step.kind === 'number') {
      const own = { name: column, column, group: 0 };
      return step.tellsMissing ? [own, { name: `${column}=`, column, group: 0 }] : [own];
    }
    if (step.kind === 'date') {
      return step.parts.map(({ part }) => ({ name: `${column}:${part}`, column, group: 0 }));
    }
    group++;
    if (step.kind === 'text') {
      const own = step.terms.map((term) => ({ name: `${column}∋${term}`, column, term, group }));
      return step.tellsMissing ? [...own, { name: `${column}=`, column, term: '', group }] : own;
    }
    const names = step.categories.map((category) => `${column}=${category}`);
    if (step.hasOthers) names.push(`${column}=…`);
    return names.map((name) => ({ name, column, group }));
  });
}

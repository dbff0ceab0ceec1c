import type { Pieces } from '../../../contract/job.ts';
import type { TextExample } from '../contract.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { weigher } from './apply-text.ts';
import type { TextStep } from './contract.ts';
import { fittingRecipe, READING } from './fit-recipe.ts';

const COMMONEST = 8;
/** Number of example terms of a text. */
const LEAST_TERMS = 3;

/** Preprocessing of each column of free text, from the training rows, as in training. */
export function* describeTexts(
  table: Table,
  columns: readonly string[],
  rows: Uint32Array
): Pieces<Map<string, TextExample>> {
  if (rows.length === 0) return new Map();
  const words = table.columns.filter(({ name, kind }) => kind === 'text' && columns.includes(name));
  const names = words.map(({ name }) => name);
  const recipe = yield* fittingRecipe(table, rows, names, READING);
  const found = recipe.steps.flatMap((step) => {
    const column = words.find(({ name }) => name === step.column);
    if (step.kind !== 'text' || column?.kind !== 'text') return [];
    return [[step.column, exampleOf(step, column, rows)] as const];
  });
  return new Map(found);
}

function exampleOf(
  step: TextStep,
  { code, words }: Extract<TableColumn, { kind: 'text' }>,
  rows: Uint32Array
): TextExample {
  const weigh = weigher(step);
  const texts = Array.from(rows, (row) => words[code[row]]);
  const before =
    texts.find((text) => weigh(text).term.length >= LEAST_TERMS) ??
    texts.find((text) => weigh(text).term.length > 0) ??
    '';
  const { term, weight } = weigh(before);
  const after = Array.from(term, (own, at) => ({ term: step.terms[own], weight: weight[at] }));
  // Rarer terms have larger weights.
  const order = step.terms.map((_, at) => at).sort((a, b) => step.idf[a] - step.idf[b] || a - b);
  return {
    terms: step.terms.length,
    commonest: order.slice(0, COMMONEST).map((at) => step.terms[at]),
    before,
    after: after.sort((a, b) => b.weight - a.weight)
  };
}

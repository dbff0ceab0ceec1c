import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { kindRead } from '../preprocess/apply-recipe.ts';
import type { CategoryStep, RecipeStep } from '../preprocess/contract.ts';
import { cutTexts } from '../preprocess/text-terms.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { codeWords, readColumn } from '../tables/read-column.ts';
import { predictRows } from '../train/predict-rows.ts';
import type { ScoreAnswer } from './contract.ts';
import { findDrift } from './drift.ts';
import type { OpenModel } from './model-file.ts';

const MOST_WORDS = 5;

/**
 * Scores the rows of a later table with the preprocessing of the training, so that a row is treated
 * as it would have been there. Missing columns count as empty; unseen categories count as “others”.
 *
 * @example await scoreTable(model, ['no', 'yes'], tableOfFile(file), job) // 200 predictions,
 *   surest first
 */
export async function scoreTable(
  opened: Omit<OpenModel, 'facts'>,
  classes: string[],
  table: Table,
  job: Job
): Promise<ScoreAnswer> {
  const { recipe, seen } = opened;
  const found = recipe.steps.map((step) => ({ step, column: asLearned(step, table) }));
  const missing = found.flatMap(({ step, column }) => (column ? [] : [step.column]));
  const columns = recipe.steps.map(({ column }) => column);
  const about = { rows: table.rows, columns, missing };
  if (missing.length === columns.length)
    return { ...about, unseen: [], drift: [], predictions: [] };
  const whole = {
    rows: table.rows,
    columns: found.map(({ step, column }) => column ?? emptyColumn(step, table.rows))
  };
  for (const { step, column } of found) {
    if (step.kind === 'text' && column?.kind === 'text') {
      await cutTexts(column.words, () => job.breathe());
    }
  }
  const unseen = found.flatMap(({ step, column }) =>
    step.kind === 'category' && column ? unseenOf(step, column) : []
  );
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const told = {
    table: whole,
    rows,
    nameOf: (row: number) => String(row + 1),
    classes
  };
  const known = seen.filter(({ column }) => !missing.includes(column));
  const drift = await breathing(findDrift(known, recipe, whole), job);
  return { ...about, unseen, drift, predictions: await predictRows(told, opened, job) };
}

/**
 * Converts a column to its kind in training: numbers stored as text, and text that looks like
 * numbers.
 */
function asLearned(step: RecipeStep, table: Table): TableColumn | null {
  const { column: name } = step;
  const kind = kindRead(step);
  const own = table.columns.find((column) => column.name === name);
  if (!own || own.kind === kind) return own ?? null;
  if (kind === 'text' && own.kind === 'number') {
    return codeWords(
      name,
      Array.from(own.values, (value) => (Number.isNaN(value) ? '' : String(value)))
    );
  }
  if (kind === 'number' && own.kind === 'text') return numbersAmongWords(own);
  return null;
}

/** null: no value is a number. */
function numbersAmongWords(own: Extract<TableColumn, { kind: 'text' }>): TableColumn | null {
  const { name, code, words } = own;
  const value = words.map((word) => {
    const read = readColumn(name, [word]);
    return read.kind === 'number' ? read.values[0] : NaN;
  });
  if (value.every(Number.isNaN)) return null;
  return { name, kind: 'number', values: Float64Array.from(code, (word) => value[word]) };
}

function emptyColumn(step: RecipeStep, rows: number): TableColumn {
  const [kind, name] = [kindRead(step), step.column];
  if (kind === 'text') return { name, kind: 'text', code: new Uint32Array(rows), words: [''] };
  return { name, kind, values: new Float64Array(rows).fill(NaN) };
}

function unseenOf({ categories, column: name }: CategoryStep, column: TableColumn) {
  const { code, words } = column as Extract<TableColumn, { kind: 'text' }>;
  const known = new Set([...categories, '']);
  const isNew = words.map((word) => !known.has(word));
  const rows = code.reduce((sum, word) => sum + Number(isNew[word]), 0);
  if (rows === 0) return [];
  const met = new Set(code);
  const own = words.filter((_, word) => isNew[word] && met.has(word));
  return [{ column: name, rows, words: own.slice(0, MOST_WORDS) }];
}

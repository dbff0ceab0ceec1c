import { quietJob } from '../../../contract/job.ts';
import { kindRead } from '../preprocess/apply-recipe.ts';
import { weigher } from '../preprocess/apply-text.ts';
import type { RecipeStep } from '../preprocess/contract.ts';
import type { TableColumn } from '../tables/contract.ts';
import { codeWords, readColumn } from '../tables/read-column.ts';
import { predictRows } from '../train/predict-rows.ts';
import type {
  OutsideValue,
  StandaloneAnswer,
  StandaloneField,
  StandaloneModel
} from './contract.ts';
import { openModelFile } from './model-file.ts';
import type { OpenModel } from './model-file.ts';

/**
 * Built as one script for a page without the app, from the same code that scores rows in the app.
 */
Object.assign(globalThis, { openStandalone });

/** @throws Failed `model_unreadable` */
export async function openStandalone(json: string): Promise<StandaloneModel> {
  const opened = await openModelFile(json);
  return { fields: fieldsOf(opened), tell: (cells) => tell(opened, cells) };
}

function fieldsOf({ recipe, seen }: OpenModel): StandaloneField[] {
  return recipe.steps.map((step): StandaloneField => {
    const { column } = step;
    const own = seen.find((other) => other.column === column);
    if (step.kind === 'category') {
      const { categories } = step;
      return { column, kind: 'category', categories, usual: usualOf(categories, own) };
    }
    if (step.kind === 'text') return { column, kind: 'text' };
    const median = own?.kind === 'number' ? own.median : 0;
    const rounded = Number(median.toPrecision(4));
    return { column, kind: step.kind, median: liesOutside(step, rounded) ? median : rounded };
  });
}

/** Missing only where it was missing most often. */
function usualOf(categories: readonly string[], seen?: OpenModel['seen'][number]): string {
  if (seen?.kind !== 'category') return '';
  const known = seen.rows.slice(0, seen.categories.length);
  const usual = seen.categories[known.indexOf(Math.max(...known))] ?? '';
  return categories.includes(usual) ? usual : '';
}

async function tell(opened: OpenModel, cells: Record<string, string>): Promise<StandaloneAnswer> {
  const { recipe, facts, tested } = opened;
  const table = { rows: 1, columns: recipe.steps.map((step) => cellOf(step, cells)) };
  const row = { table, rows: Uint32Array.of(0), nameOf: () => '', classes: facts.classes };
  const [{ prediction, probability, reasons }] = await predictRows(row, opened, quietJob());
  const unknown = unknownTexts(recipe.steps, cells);
  const outside = outsideValues(recipe.steps, table.columns);
  const said = { prediction, probability, reasons, unknown, outside };
  if (tested.kind === 'class') {
    return { ...said, alike: nearest(tested.groups, probability), low80: NaN, high80: NaN };
  }
  const [value, miss] = [Number(prediction), tested.miss80 ?? NaN];
  const low = value - miss;
  const low80 = tested.hasNegatives ? low : Math.max(0, low);
  return { ...said, alike: null, low80, high80: value + miss };
}

/** An empty text is informative if the training data had empty ones. */
function unknownTexts(steps: readonly RecipeStep[], cells: Record<string, string>): string[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'text') return [];
    const cell = (cells[step.column] ?? '').trim();
    if (cell === '' && step.tellsMissing) return [];
    return weigher(step)(cell).term.length === 0 ? [step.column] : [];
  });
}

/** A missing value is none outside. */
function outsideValues(
  steps: readonly RecipeStep[],
  columns: readonly TableColumn[]
): OutsideValue[] {
  return steps.flatMap((step, at): OutsideValue[] => {
    const [{ column }, own] = [step, columns[at]];
    if (step.kind === 'category' && own.kind === 'text') {
      const word = own.words[own.code[0]];
      const isKnown = word === '' || step.categories.includes(word);
      return isKnown ? [] : [{ column, kind: 'category' }];
    }
    if (step.kind !== 'number' && step.kind !== 'date') return [];
    if (own.kind === 'text' || !liesOutside(step, own.values[0])) return [];
    return [{ column, kind: step.kind, low: step.low!, high: step.high! }];
  });
}

function liesOutside(step: RecipeStep, value: number): boolean {
  if (step.kind !== 'number' && step.kind !== 'date') return false;
  const { low, high } = step;
  // Older files have no range, and a changed one could hold anything.
  if (typeof low !== 'number' || typeof high !== 'number') return false;
  return value < low || value > high;
}

function cellOf(step: RecipeStep, cells: Record<string, string>): TableColumn {
  const [kind, column] = [kindRead(step), step.column];
  const cell = cells[column] ?? '';
  if (kind === 'text') return codeWords(column, [cell.trim()]);
  const read = readColumn(column, [cell]);
  const value = read.kind === kind ? read.values[0] : NaN;
  return { name: column, kind, values: Float64Array.of(value) };
}

function nearest(
  groups: Extract<OpenModel['tested'], { kind: 'class' }>['groups'],
  chance: number
): StandaloneAnswer['alike'] {
  const off = groups.map(({ told }) => Math.abs(told - chance));
  const own = groups[off.indexOf(Math.min(...off))];
  return own ? { rows: own.rows, happened: own.happened } : null;
}

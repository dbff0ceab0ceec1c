import { quietJob } from '../../../contract/job.ts';
import { kindRead } from '../preprocess/apply-recipe.ts';
import { weigher } from '../preprocess/apply-text.ts';
import type { RecipeStep } from '../preprocess/contract.ts';
import type { TableColumn } from '../tables/contract.ts';
import { codeWords, readColumn } from '../tables/read-column.ts';
import { predictRows } from '../train/predict-rows.ts';
import type { StandaloneAnswer, StandaloneField, StandaloneModel } from './contract.ts';
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
    if (step.kind === 'category') return { column, kind: 'category', categories: step.categories };
    if (step.kind === 'text') return { column, kind: 'text' };
    const own = seen.find((other) => other.column === column);
    return { column, kind: step.kind, median: own?.kind === 'number' ? own.median : 0 };
  });
}

async function tell(opened: OpenModel, cells: Record<string, string>): Promise<StandaloneAnswer> {
  const { recipe, facts, tested } = opened;
  const table = { rows: 1, columns: recipe.steps.map((step) => cellOf(step, cells)) };
  const row = { table, rows: Uint32Array.of(0), nameOf: () => '', classes: facts.classes };
  const [{ prediction, probability, reasons }] = await predictRows(row, opened, quietJob());
  const said = { prediction, probability, reasons, unknown: unknownTexts(recipe.steps, cells) };
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

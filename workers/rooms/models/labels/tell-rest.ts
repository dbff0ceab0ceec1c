import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import { fittingRecipe } from '../preprocess/fit-recipe.ts';
import type { Recipe } from '../preprocess/contract.ts';
import type { Table } from '../tables/contract.ts';
import { cellOf } from '../train/reasons.ts';
import type { ChosenLabels } from './choose-labels.ts';
import { LEAST_OF_A_CLASS, LEAST_ROWS } from './contract.ts';
import type { LabelsAnswer, QueuedRow } from './contract.ts';
import { labelNext } from './label-next.ts';
import { linkNearest } from './link-nearest.ts';
import { temper } from './temper.ts';
import { NEIGHBOURS, tellRows } from './tell-rows.ts';
import type { LinkedRows, Told } from './tell-rows.ts';
import { keepSome, testByParts, testHidden } from './test-labels.ts';
import { UNLABELLED } from './unlabelled.ts';

/** Number of rows to label at once, and of cells shown of each. */
const QUEUED = 12;
const CELLS = 6;

/** A table's rows as features, some of them linked; independent of the labels. */
export interface ReadyRows extends LinkedRows {
  recipe: Recipe;
}

/** Prepares the chosen rows; null if there are no features. */
export async function linkRows(
  table: Table,
  { rows, columns }: Pick<ChosenLabels, 'rows' | 'columns'>,
  job: Job
): Promise<ReadyRows | null> {
  if (columns.length === 0 || table.rows < LEAST_ROWS) return null;
  const recipe = await breathing(fittingRecipe(table, rows, columns), job);
  const x = await breathing(applyingRecipe(recipe, table, rows), job);
  return { recipe, x, links: await linkNearest(x, NEIGHBOURS, job) };
}

/**
 * Predicts unlabelled rows from few labels: by a supervised model, or by a semi-supervised one if a
 * test shows that the unlabelled rows help.
 *
 * @param nameOf displayed name of a row
 */
export async function tellRest(
  table: Table,
  nameOf: (row: number) => string,
  chosen: ChosenLabels,
  ready: ReadyRows | null,
  seed: number,
  job: Job
): Promise<Omit<LabelsAnswer, 'currency'>> {
  const { choices, column, pretend, classes, columns, rows } = chosen;
  const known = chosen.label.filter((own) => own !== UNLABELLED).length;
  const answer: Omit<LabelsAnswer, 'currency'> = {
    lacks: table.rows < LEAST_ROWS ? 'rows' : ready ? null : 'features',
    rows: table.rows,
    choices,
    column,
    pretend,
    classes,
    columns,
    labelled: pretend || known,
    used: null,
    test: null,
    metrics: [],
    predictions: [],
    shown: columns.slice(0, CELLS),
    queue: []
  };
  if (!ready) return answer;
  const own = Uint32Array.from(rows, (row) => chosen.label[row]);
  if (!canTell(own, classes.length)) {
    const queue = queueOf(table, nameOf, chosen, byChance(own, seed), null, answer.shown);
    return { ...answer, queue };
  }
  const tested = pretend
    ? await testHidden(ready, own, classes.length, pretend, seed, job)
    : await testByParts(ready, own, classes.length, seed, job);
  const used = tested.test.verdict === 'helps' ? tested.test.best : 'logistic_regression';
  const shown = pretend ? keepSome(own, pretend, seed) : own;
  const { test, metrics, temperature } = tested;
  const told = cooled(
    await tellRows(used, ready, shown, classes.length, seed, job),
    rows.length,
    temperature
  );
  const next = pretend ? [] : labelNext(told.chance, own, QUEUED);
  const labelled = new Set(rows.filter((_, at) => shown[at] !== UNLABELLED));
  const isOpen = (row: number) => (pretend ? !labelled.has(row) : chosen.label[row] === UNLABELLED);
  const open = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(isOpen);
  return {
    ...answer,
    used,
    test,
    metrics,
    predictions: await predict(table, nameOf, classes, ready.recipe, told, open, job),
    queue: queueOf(table, nameOf, chosen, next, told, answer.shown)
  };
}

function cooled({ chance, predict: tell }: Told, rows: number, temperature: number): Told {
  return {
    chance: temper(chance, rows, temperature),
    predict: async (x, job) => temper(await tell(x, job), x.rows, temperature)
  };
}

function canTell(label: Uint32Array, classes: number): boolean {
  const counts = new Uint32Array(classes);
  for (const own of label) if (own !== UNLABELLED) counts[own]++;
  return counts.filter((own) => own >= LEAST_OF_A_CLASS).length >= 2;
}

/** Before predictions are possible, rows are suggested at random. */
function byChance(label: Uint32Array, seed: number): Uint32Array {
  const open = Uint32Array.from(label.keys()).filter((at) => label[at] === UNLABELLED);
  return createRandom(seed).shuffle(open).subarray(0, QUEUED);
}

function queueOf(
  table: Table,
  nameOf: (row: number) => string,
  { rows, classes }: ChosenLabels,
  next: ArrayLike<number>,
  told: Told | null,
  shown: readonly string[]
): QueuedRow[] {
  return Array.from(next, (at) => {
    const { own, chance } = told ? likeliest(told.chance, rows.length, at) : { own: -1, chance: 0 };
    return {
      row: nameOf(rows[at]),
      cells: shown.map((name) => cellOf(table, name, rows[at])),
      guess: classes[own] ?? '',
      probability: chance
    };
  });
}

async function predict(
  table: Table,
  nameOf: (row: number) => string,
  classes: readonly string[],
  recipe: Recipe,
  { predict: tell }: Told,
  open: Uint32Array,
  job: Job
): Promise<LabelsAnswer['predictions']> {
  const chance = await tell(await breathing(applyingRecipe(recipe, table, open), job), job);
  const told = Array.from(open, (row, at) => {
    const most = likeliest(chance, open.length, at);
    return { row: nameOf(row), prediction: classes[most.own], probability: most.chance };
  });
  return told.sort((a, b) => b.probability - a.probability);
}

function likeliest(chance: Float64Array, rows: number, at: number) {
  let own = 0;
  for (let k = 1; k * rows < chance.length; k++) {
    if (chance[k * rows + at] > chance[own * rows + at]) own = k;
  }
  return { own, chance: chance[own * rows + at] };
}

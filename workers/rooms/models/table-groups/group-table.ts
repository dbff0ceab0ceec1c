import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { Failed } from '../../../contract/failure.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { meanSilhouette } from '../../../maths/clustering/silhouette.ts';
import { createRandom } from '../../../maths/random.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { GROUPER_METHODS } from '../groups/all.ts';
import { NO_GROUP } from '../groups/contract.ts';
import type { Grouper, Grouping } from '../groups/family.ts';
import { findingAlarms } from '../preprocess/alarms.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import { fittingRecipe } from '../preprocess/fit-recipe.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { GroupOfRows, GroupsAnswer, GroupsMap, GroupsQuestion } from './contract.ts';
import { findGroups } from './find-groups.ts';

const LEAST_ROWS = 20;
/** Maximum of rows, because silhouettes compare all pairs. */
const MOST_COMPARED = 1200;

type Asked = Omit<GroupsQuestion, keyof ShopQuestion | 'sourceId' | 'directions' | 'perplexity'>;

export interface GroupedTable {
  answer: Omit<GroupsAnswer, keyof GroupsMap>;
  /** Input of the map: rows in the columns that groups were found in. */
  points: Points;
  features: string[];
}

/**
 * Clusters the rows of any table, and compares the result with reference data without groups and
 * with resamples.
 *
 * @param nameOf displayed name of a row
 * @throws Failed `too_few_rows`, `no_features`
 */
export async function groupTable(
  table: Table,
  nameOf: (row: number) => string,
  asked: Asked,
  job: Job
): Promise<GroupedTable> {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  if (rows.length < LEAST_ROWS) {
    throw new Failed('too_few_rows', { rows: rows.length, needed: LEAST_ROWS });
  }
  const { columns, x, features } = await breathing(prepare(table, rows, asked.columns), job);
  const some = createRandom(asked.seed).shuffle(rows.slice()).subarray(0, MOST_COMPARED);
  const method = methodAsked(asked, table.rows);
  const best = await findGroups(method, x, some, asked, job);
  const { found, own, near } = best;
  const numbers = table.columns.filter(
    (column) => column.kind === 'number' && columns.some((c) => c.name === column.name && c.used)
  );
  const names = best.columns.map((at) => features[at].name);
  const telling = new Set(best.columns.map((at) => features[at].column));
  const answer = {
    rows: table.rows,
    columns: columns.map((column) => ({ ...column, tells: telling.has(column.name) })),
    numbers: numbers.map(({ name }) => name),
    groups: describeGroups(found, numbers, own, near),
    verdict: found.groups > 1 ? (best.isReal ? 'groups' : 'cloud') : 'one',
    silhouette: best.silhouette,
    chance: best.chance,
    stability: best.stability,
    group: own,
    members: Array.from(found.group, (member, row) => ({ row: nameOf(row), group: member }))
  } satisfies GroupedTable['answer'];
  return { answer, points: best.points, features: names };
}

/** The method as configured; the minimum cluster size is scaled to the sample. */
function methodAsked({ method, smallest = 0 }: Asked, rows: number): Grouper {
  const own = GROUPER_METHODS.find(({ id }) => id === method)!;
  if (!(smallest > 0)) return own;
  return {
    ...own,
    group(x, context, job) {
      const share = Math.max(2, (smallest * x.rows) / rows);
      return own.group(x, { ...context, settings: { ...context.settings, smallest: share } }, job);
    }
  };
}

function* prepare(table: Table, rows: Uint32Array, wanted?: readonly string[]) {
  const alarms = yield* findingAlarms(table, '', new Float64Array(table.rows), rows);
  const alarmOf = (name: string) => alarms.find((own) => own.column === name)?.reason ?? null;
  const isUsed = (name: string) =>
    alarmOf(name) !== 'constant' && (wanted ? wanted.includes(name) : !alarmOf(name));
  const skewed = new Set<TableColumn>();
  for (const column of table.columns) {
    if (isByTimes(column)) skewed.add(column);
    yield;
  }
  const scaled = table.columns.map((column) => (skewed.has(column) ? byTimes(column) : column));
  const used = table.columns.filter(({ name }) => isUsed(name)).map(({ name }) => name);
  if (used.length === 0) throw new Failed('no_features');
  const ready = { rows: table.rows, columns: scaled };
  const recipe = yield* fittingRecipe(ready, rows, used);
  return {
    columns: table.columns.map((column) => ({
      name: column.name,
      alarm: alarmOf(column.name),
      used: used.includes(column.name),
      byTimes: skewed.has(column)
    })),
    x: yield* applyingRecipe(recipe, ready, rows),
    features: recipe.features
  };
}

/** Logarithm of skewed amounts, otherwise a single large customer becomes a group. */
function isByTimes(column: TableColumn): boolean {
  if (column.kind !== 'number') return false;
  const sorted = sortedCopy(column.values.filter((own) => Number.isFinite(own)));
  if (!(sorted[0] >= 0)) return false;
  const [low, middle, high] = [0.01, 0.5, 0.99].map((share) => quantile(sorted, share));
  return high > 10 && high - middle > 4 * (middle - low);
}

function byTimes(column: TableColumn): TableColumn {
  if (column.kind !== 'number') return column;
  return { ...column, values: column.values.map((own) => Math.log1p(own)) };
}

function describeGroups(
  found: Grouping,
  numbers: readonly TableColumn[],
  own: Uint8Array,
  near: Float64Array
): GroupOfRows[] {
  const all = Array.from({ length: found.groups }, (_, group) => group);
  if (found.group.includes(NO_GROUP)) all.push(NO_GROUP);
  return all.map((group) => ({
    group,
    rows: found.group.reduce((sum, member) => sum + Number(member === group), 0),
    silhouette: meanSilhouette(near.filter((_, at) => own[at] === group)),
    means: numbers.map((column) => meanIn(column, found.group, group))
  }));
}

function meanIn(column: TableColumn, member: Uint8Array, group: number): number {
  if (column.kind === 'text') return NaN;
  const known = column.values.filter((own, row) => member[row] === group && Number.isFinite(own));
  return known.reduce((sum, own) => sum + own, 0) / known.length;
}

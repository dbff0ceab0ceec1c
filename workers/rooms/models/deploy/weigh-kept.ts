import type { Job } from '../../../contract/job.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import type { Profit, ToldRows } from '../evaluate/contract.ts';
import { weighProfit } from '../evaluate/profit.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Prediction } from '../train/contract.ts';
import type { SavedProfitAnswer } from './contract.ts';

/** One for each fold that a cut-off is tested on. */
const MIN_ROWS = 5;

/**
 * Profit that contacting the top of a saved model's list would have made, where its table already
 * has the outcomes: last month's list with who came, for example.
 *
 * @param predictions of the table's rows, which they name by number from 1
 */
export async function weighKept(
  { about, target, classes }: ModelFacts,
  { table, predictions }: { table: Table; predictions: readonly Prediction[] },
  profit: Profit,
  seed: number,
  job: Job
): Promise<SavedProfitAnswer> {
  const without = (lacks: SavedProfitAnswer['lacks']) => ({ profit: null, lacks });
  if (classes.length !== 2) return without('classes');
  if (about !== 'table') return without('ahead');
  const column = table.columns.find(({ name }) => name === target);
  if (!column) return without('column');
  const told = answered(column, classes, predictions);
  const yes = told.label.reduce((sum, own) => sum + own, 0);
  if (told.label.length < MIN_ROWS || yes === 0 || yes === told.label.length) {
    return without('answers');
  }
  return { profit: await weighProfit(told, profit, seed, job), lacks: null };
}

/** Rows whose outcome is one of the two classes; other values are missing. */
function answered(
  column: TableColumn,
  classes: readonly string[],
  predictions: readonly Prediction[]
): ToldRows {
  const found = predictions
    .map(({ row, probability }) => {
      const at = Number(row) - 1;
      const said = column.kind === 'text' ? column.words[column.code[at]] : column.values[at];
      return { probability, label: classes.indexOf(String(said)) };
    })
    .filter(({ label }) => label >= 0);
  return {
    chance: Float64Array.from(found, ({ probability }) => probability),
    label: Uint8Array.from(found, ({ label }) => label)
  };
}

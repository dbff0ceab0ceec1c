import type { Pieces } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { ColumnSummary } from '../contract.ts';
import { findingAlarms } from '../preprocess/alarms.ts';
import { summariseColumns } from '../questions/describe-table.ts';
import type { Table } from '../tables/contract.ts';
import { cellOf } from '../train/reasons.ts';
import { MOST_LABELS, PRETENDED } from './contract.ts';
import type { LabelsQuestion } from './contract.ts';
import { UNLABELLED } from './unlabelled.ts';

/** Maximum of linked rows, because all pairs are compared. */
const MOST_ROWS = 1000;
/** With fewer known rows a column may predict the label by chance. */
const LEAST_FOR_ALARM = 200;

export interface ChosenLabels {
  choices: { name: string; filled: number }[];
  column: string;
  pretend: number;
  classes: string[];
  /** Label per row, or `UNLABELLED`. */
  label: Uint32Array;
  /** Feature columns. */
  columns: string[];
  /** Linked rows: labelled ones and a random sample of others. */
  rows: Uint32Array;
}

type Asked = Pick<LabelsQuestion, 'column' | 'pretend' | 'hand' | 'seed'>;

/** Labels of rows, from a column and by hand, and the features. */
export function* chooseLabels(
  table: Table,
  nameOf: (row: number) => string,
  asked: Asked
): Pieces<ChosenLabels> {
  const choices = (yield* summariseColumns(table)).filter(isLabelLike);
  const column = nameOfLabels(choices, asked);
  const told = Array.from({ length: table.rows }, (_, row) => wordOf(table, column, row));
  const isFull = column !== '' && told.every((word) => word !== '');
  const known = told.filter((word) => word !== '').length;
  const wanted = asked.pretend ?? (isFull ? PRETENDED : 0);
  const pretend = column === '' || wanted >= known ? 0 : wanted;
  if (pretend === 0) writeByHand(told, nameOf, asked.hand, column === '');
  const classes = [...new Set(told)].filter((word) => word !== '').sort(byNumberOrWord);
  const place = new Map(classes.map((word, own) => [word, own]));
  const label = Uint32Array.from(told, (word) => place.get(word) ?? UNLABELLED);
  return {
    choices: choices.map(({ name, filled }) => ({ name, filled })),
    column,
    pretend,
    classes,
    label,
    columns: yield* columnsFor(table, column, label),
    rows: someRows(label, asked.seed)
  };
}

function isLabelLike({ kind, distinct }: ColumnSummary): boolean {
  return kind !== 'date' && distinct >= 2 && distinct <= MOST_LABELS;
}

/**
 * The requested column, otherwise the first partly empty one; otherwise rows are labelled by hand.
 */
function nameOfLabels(choices: readonly ColumnSummary[], { column }: Asked): string {
  const own = choices.find(({ name }) => name === column);
  if (own || column === '') return own?.name ?? '';
  const partly = choices.filter(({ filled, kind }) => kind === 'text' && filled < 1);
  return partly.sort((a, b) => a.filled - b.filled)[0]?.name ?? '';
}

function wordOf(table: Table, column: string, row: number): string {
  if (column === '') return '';
  return String(cellOf(table, column, row) ?? '').trim();
}

function writeByHand(
  told: string[],
  nameOf: (row: number) => string,
  hand: LabelsQuestion['hand'],
  anyWord: boolean
): void {
  if (hand.length === 0) return;
  const byName = new Map(hand.map(({ row, label }) => [row, label]));
  const words = new Set(told);
  for (let row = 0; row < told.length; row++) {
    const own = told[row] === '' ? byName.get(nameOf(row)) : undefined;
    if (own !== undefined && (anyWord || words.has(own))) told[row] = own;
  }
}

function byNumberOrWord(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : 1);
}

function* columnsFor(table: Table, column: string, label: Uint32Array): Pieces<string[]> {
  const all = Uint32Array.from(label.keys());
  const known = all.filter((row) => label[row] !== UNLABELLED);
  const without = yield* findingAlarms(table, column, new Float64Array(table.rows), all);
  const alarms =
    known.length < LEAST_FOR_ALARM
      ? without
      : [...without, ...(yield* findingAlarms(table, column, Float64Array.from(label), known))];
  const left = new Set(alarms.map((own) => own.column));
  return table.columns.map(({ name }) => name).filter((name) => name !== column && !left.has(name));
}

/** Samples labelled and other rows, up to half each if there are too many. */
function someRows(label: Uint32Array, seed: number): Uint32Array {
  const order = createRandom(seed).shuffle(Uint32Array.from(label.keys()));
  const known = order.filter((row) => label[row] !== UNLABELLED);
  const open = order.filter((row) => label[row] === UNLABELLED);
  const fromKnown = Math.min(known.length, Math.max(MOST_ROWS / 2, MOST_ROWS - open.length));
  const rows = [...known.subarray(0, fromKnown), ...open.subarray(0, MOST_ROWS - fromKnown)];
  return Uint32Array.from(rows).sort();
}

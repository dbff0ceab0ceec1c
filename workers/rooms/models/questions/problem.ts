import { Failed } from '../../../contract/failure.ts';
import { splitRows } from '../evaluate/split.ts';
import type { SplitRule } from '../evaluate/contract.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { CustomerTable } from './customer-table.ts';
import type { CutDay } from './contract.ts';

/** The target of a row: a class or a number. */
export type Answers =
  | { kind: 'class'; label: Uint32Array; classes: string[] }
  | { kind: 'number'; y: Float64Array };

/** A table with its target and the use of its rows. */
export interface Problem {
  table: Table;
  /** Columns that may be features. */
  columns: string[];
  answers: Answers;
  train: Uint32Array;
  test: Uint32Array;
  /** Rows to predict in the end. */
  wanted: Uint32Array;
  /** Whether the model that predicts the wanted rows is refitted with the test rows. */
  refits: boolean;
  /** The column with the earlier value of the target, as a number. */
  before: string | null;
  nameOf: (row: number) => string;
  cuts: CutDay[];
}

/** Numbers with more distinct values are amounts, not classes. */
const MOST_NUMBER_CLASSES = 10;
const MOST_CLASSES = 50;
const TEST_SHARE = 0.25;

/** Who will buy again, or how much customers will spend, as a table to learn from. */
export function problemOfCustomers(built: CustomerTable, about: 'buy_again' | 'spend'): Problem {
  const { table, spent, customer } = built;
  const bought = about === 'buy_again';
  return {
    table,
    columns: table.columns.map(({ name }) => name),
    answers: bought
      ? {
          kind: 'class',
          label: Uint32Array.from(spent, (own) => Number(!Number.isNaN(own))),
          classes: ['no', 'yes']
        }
      : { kind: 'number', y: spent.map((own) => (Number.isNaN(own) ? 0 : own)) },
    train: built.train,
    test: built.test,
    wanted: built.now,
    refits: true,
    before: bought ? 'orders_90d' : 'revenue_90d',
    nameOf: (row) => customer[row],
    cuts: built.cuts
  };
}

/**
 * Any column of a table predicted from the others. Rows where it is empty are predicted but not
 * used for training; if there are none, the test rows are predicted.
 *
 * @throws Failed `target_missing`, `too_many_classes`
 */
export function problemOfTable(
  table: Table,
  target: string,
  options: { as?: 'class' | 'number'; split?: SplitRule; seed: number }
): Problem {
  const column = table.columns.find(({ name }) => name === target);
  const all = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const known = column ? all.filter((row) => isKnown(column, row)) : all.subarray(0, 0);
  if (!column || known.length === 0) throw new Failed('target_missing', { name: target });
  const answers = answersOf(column, known, options.as);
  const split = options.split ?? { kind: 'random', testShare: TEST_SHARE };
  const parts = splitRows(table, split, options.seed);
  const counts = (rows: Uint32Array) => rows.filter((row) => isKnown(column, row));
  const unknown = all.filter((row) => !isKnown(column, row));
  const test = counts(parts.test);
  const aside = split.kind === 'column' ? split.column : '';
  return {
    table,
    columns: table.columns
      .map(({ name }) => name)
      .filter((name) => name !== target && name !== aside),
    answers,
    train: counts(parts.train),
    test,
    wanted: unknown.length > 0 ? unknown : test,
    refits: false,
    before: null,
    nameOf: (row) => String(row + 1),
    cuts: []
  };
}

function isKnown(column: TableColumn, row: number): boolean {
  return column.kind === 'text'
    ? column.words[column.code[row]] !== ''
    : Number.isFinite(column.values[row]);
}

function answersOf(column: TableColumn, known: Uint32Array, as?: 'class' | 'number'): Answers {
  const valueOf = (row: number): string | number =>
    column.kind === 'text' ? column.words[column.code[row]] : column.values[row];
  const values = new Set(Array.from(known, valueOf));
  const isNumber = column.kind !== 'text' && values.size > MOST_NUMBER_CLASSES;
  if (column.kind !== 'text' && (as ?? (isNumber ? 'number' : 'class')) === 'number') {
    return { kind: 'number', y: column.values };
  }
  if (values.size > MOST_CLASSES) {
    throw new Failed('too_many_classes', { name: column.name, count: values.size });
  }
  const sorted = [...values].sort((a, b) =>
    typeof a === 'number' ? a - Number(b) : a < String(b) ? -1 : 1
  );
  const place = new Map(sorted.map((value, own) => [value, own]));
  const rows = column.kind === 'text' ? column.code.length : column.values.length;
  const label = Uint32Array.from({ length: rows }, (_, row) => place.get(valueOf(row)) ?? 0);
  return { kind: 'class', label, classes: sorted.map(String) };
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { applyRecipe } from '../../../../workers/rooms/models/preprocess/apply-recipe.ts';
import type { Recipe } from '../../../../workers/rooms/models/preprocess/contract.ts';
import { fitRecipe } from '../../../../workers/rooms/models/preprocess/fit-recipe.ts';
import type { Table } from '../../../../workers/rooms/models/tables/contract.ts';
import type { Matrix } from '../../../../workers/maths/matrices/matrix.ts';
import { readColumn } from '../../../../workers/rooms/models/tables/read-column.ts';
import { SHARED } from '../../../kit/shared.ts';

const tables = new Map<string, Table>();

/**
 * A file of the shared data as a table, its columns typed by what they say. Several files of tests
 * ask for the same one; nothing that computes changes it.
 */
export function readTable(path: string, empty: Record<string, string> = {}): Table {
  const key = JSON.stringify([path, empty]);
  if (!tables.has(key)) tables.set(key, parseTable(path, empty));
  return tables.get(key)!;
}

function parseTable(path: string, empty: Record<string, string>): Table {
  const text = gunzipSync(readFileSync(`${SHARED}/data/${path}`)).toString('utf8');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [names, ...rows] = data;
  const columns = names.map((name, at) =>
    readColumn(
      name,
      rows.map((row) => (row[at].trim() === '' ? (empty[name] ?? '') : row[at]))
    )
  );
  return { rows: rows.length, columns };
}

export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(`${SHARED}/reference/${name}`, 'utf8')) as T;
}

export interface Supervised {
  columns: string[];
  numeric_mean: number[];
  numeric_std_ddof0: number[];
  train: number;
  logistic_regression: LinearFigures & {
    objective_train: number;
    first_10_test_probabilities: number[];
    test: { auc: number; log_loss: number; accuracy: number };
  };
  linear_regression_ridge1: LinearFigures & { test_mse: number; test_r2: number };
  linear_svm_hinge?: { objective_train: number; test: { auc: number } };
  linear_svm_squared_hinge?: { objective_train: number; test: { auc: number } };
  decision_tree: Record<'depth3' | 'depth5' | 'depth8', TreeFigures>;
}

interface LinearFigures {
  intercept: number;
  coef: number[];
}

interface TreeFigures {
  leaves: number;
  test: { accuracy: number; auc: number; log_loss: number };
  nodes: {
    feature: string | null;
    threshold: number | null;
    left: number;
    right: number;
    n: number;
    impurity: number;
    rate: number;
  }[];
}

export interface Example {
  figures: Supervised;
  table: Table;
  recipe: Recipe;
  train: Matrix;
  test: Matrix;
  trainRows: Uint32Array;
  trainLabel: Uint32Array;
  testLabel: Uint32Array;
}

const FILES = {
  telco: {
    path: 'telco-churn/Telco-Customer-Churn.csv.gz',
    target: 'Churn',
    yes: 'Yes',
    without: ['customerID'],
    empty: { TotalCharges: '0' }
  },
  bank: {
    path: 'bank-marketing/bank_full.csv.gz',
    target: 'deposit',
    yes: 'yes',
    without: ['duration'],
    empty: {}
  },
  hillstrom: {
    path: 'hillstrom-email/hillstrom.csv.gz',
    target: 'visit',
    yes: '1',
    without: ['conversion', 'spend'],
    empty: {}
  }
};
export type ExampleName = keyof typeof FILES;
export const EXAMPLES = Object.keys(FILES) as ExampleName[];

const opened = new Map<string, Example>();

/** A reference's rows, prepared as it says: every fifth for the test, no category too rare. */
export function openExample(name: ExampleName, scale = true): Example {
  const key = `${name} ${scale}`;
  if (!opened.has(key)) opened.set(key, prepare(name, scale));
  return opened.get(key)!;
}

function prepare(name: ExampleName, scale: boolean): Example {
  const { path, target, yes, without, empty } = FILES[name];
  const table = readTable(path, empty);
  const answer = table.columns.find((column) => column.name === target)!;
  const all = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const [trainRows, testRows] = [
    all.filter((row) => row % 5 > 0),
    all.filter((row) => row % 5 === 0)
  ];
  const label = (row: number) =>
    Number(
      answer.kind === 'text' ? answer.words[answer.code[row]] === yes : answer.values[row] === +yes
    );
  const names = table.columns.map((column) => column.name);
  const used = names.filter((column) => column !== target && !without.includes(column));
  const recipe = fitRecipe(table, trainRows, used, { rareShare: 0, scale });
  return {
    figures: readReference<Supervised>(`supervised_${name}_mod5.json`),
    table,
    recipe,
    train: applyRecipe(recipe, table, trainRows),
    test: applyRecipe(recipe, table, testRows),
    trainRows,
    trainLabel: trainRows.map(label),
    testLabel: testRows.map(label)
  };
}

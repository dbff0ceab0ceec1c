import { asFailure } from '../../../contract/failure.ts';
import type { Pieces } from '../../../contract/job.ts';
import type { Collected, ColumnSummary } from '../contract.ts';
import type { Alarm } from '../preprocess/contract.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { cellOf } from '../train/reasons.ts';
import { describeTexts } from '../preprocess/describe-text.ts';
import { hindranceOf, scarceClasses } from '../train/hindrances.ts';
import type { Problem } from './problem.ts';

const PREVIEW_ROWS = 50;

/** Summary of a table's columns. */
export function* summariseColumns({ columns, rows }: Table): Pieces<ColumnSummary[]> {
  const summaries: ColumnSummary[] = [];
  for (const column of columns) {
    const keys: ArrayLike<number> = column.kind === 'text' ? column.code : column.values;
    const met = new Set<number>();
    let filled = 0;
    for (let row = 0; row < rows; row++) {
      if (!isFilled(column, row)) continue;
      filled++;
      met.add(keys[row]);
    }
    const share = rows > 0 ? filled / rows : 0;
    summaries.push({ name: column.name, kind: column.kind, filled: share, distinct: met.size });
    yield;
  }
  return summaries;
}

function isFilled(column: TableColumn, row: number): boolean {
  if (column.kind === 'text') return column.words[column.code[row]] !== '';
  return Number.isFinite(column.values[row]);
}

/** Overview of a problem before training. */
export function* describeProblem(problem: Problem, alarms: readonly Alarm[]): Pieces<Collected> {
  const { table, answers, train, test, nameOf, cuts } = problem;
  const texts = yield* describeTexts(table, problem.columns, train);
  yield;
  const summaries = yield* summariseColumns(table);
  const columns = summaries
    .filter(({ name }) => problem.columns.includes(name))
    .map((own) => ({
      ...own,
      alarm: alarms.find(({ column }) => column === own.name)?.reason ?? null,
      text: texts.get(own.name) ?? null
    }));
  const answerOf = (row: number) =>
    answers.kind === 'class' ? answers.classes[answers.label[row]] : answers.y[row];
  const counts = new Map<string | number, number>();
  for (const row of [...train, ...test])
    counts.set(answerOf(row), (counts.get(answerOf(row)) ?? 0) + 1);
  const classes =
    answers.kind === 'class'
      ? answers.classes.map((name) => ({ name, rows: counts.get(name) ?? 0 }))
      : [];
  const hindrance = hindranceOf(problem);
  return {
    columns,
    preview: Array.from(test.subarray(0, PREVIEW_ROWS), (row) => ({
      row: nameOf(row),
      cells: columns.map(({ name }) => cellOf(table, name, row)),
      answer: answerOf(row)
    })),
    kind: answers.kind,
    classes,
    hindrance: hindrance && asFailure(hindrance),
    scarce: scarceClasses(classes),
    trainRows: train.length,
    testRows: test.length,
    unanswered: table.rows - train.length - test.length,
    cuts
  };
}

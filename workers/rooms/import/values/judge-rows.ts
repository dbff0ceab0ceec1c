import type { Codes } from '../../../contract/columns.ts';
import type { Role, TableKind } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import { totalWord } from '../layout/total-words.ts';
import type { AsideReason, AsideRow } from '../../../contract/files/aside.ts';
import { saysFirstLines } from './first-lines.ts';
import {
  CELL_MISSING,
  CELL_READ,
  CELL_ROUNDED,
  CELL_UNREADABLE,
  type TypedValues
} from './type-columns.ts';

interface Judged {
  header: string;
  role: Role;
  index: number;
  values: TypedValues;
}

/** Rows to exclude by one of their cells: `states[codes[row]] === state`. */
export interface Rule {
  header: string;
  codes: Codes;
  states: Uint8Array;
  state: number;
  reason: AsideReason;
  /** The rule applies only to rows where this column is empty too. */
  unless?: Judged;
}

/**
 * The rows to keep (null: all) and the excluded ones with reasons.
 *
 * @param leftOut rules that precede those of the roles
 */
export function judgeRows(
  table: CellTable,
  columns: readonly Judged[],
  kind: TableKind,
  leftOut: readonly Rule[] = []
): { kept: Uint32Array | null; aside: AsideRow[] } {
  const rules = [...leftOut, ...rulesFor(columns, kind, table)];
  const verdict = new Uint8Array(table.rows);
  let broken = 0;
  rules.forEach((rule, i) => (broken += markRows(rule, i + 1, verdict, table)));
  if (broken === 0) return { kept: null, aside: [] };
  const aside: AsideRow[] = [];
  const kept = new Uint32Array(table.rows - broken);
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    if (verdict[row] === 0) kept[count++] = row;
    else aside.push(asideRow(table, columns, row, rules[verdict[row] - 1]));
  }
  return { kept, aside };
}

/** Marks the rows that match a rule and no earlier one; returns their number. */
function markRows(rule: Rule, mark: number, verdict: Uint8Array, table: CellTable): number {
  const { codes, states, state: wanted, unless } = rule;
  const otherCodes = unless && table.columns[unless.index].codes;
  let marked = 0;
  for (let row = 0; row < verdict.length; row++) {
    if (states[codes[row]] !== wanted || verdict[row] !== 0) continue;
    if (otherCodes && unless.values.state[otherCodes[row]] !== CELL_MISSING) continue;
    verdict[row] = mark;
    marked++;
  }
  return marked;
}

function rulesFor(columns: readonly Judged[], kind: TableKind, table: CellTable): Rule[] {
  const of = (role: Role) => columns.find((column) => column.role === role);
  const rules: Rule[] = [];
  const rule = (
    column: Judged | undefined,
    state: number,
    reason: AsideReason,
    unless?: Judged
  ) => {
    if (!column) return;
    const { codes } = table.columns[column.index];
    const states = column.values.state;
    rules.push({ header: column.header, codes, states, state, reason, unless });
  };
  const total = of('line_total');
  if (kind === 'order_lines' || kind === 'spend')
    rule(of('order_date'), CELL_MISSING, 'date_missing');
  if (kind === 'order_lines') {
    rule(of('order_id'), CELL_MISSING, 'order_id_missing');
    // without a total column, or if its cell is empty, both factors are required
    if (total && !(of('quantity') && of('unit_price'))) {
      const isOfOrders = saysFirstLines(table, of('order_id'), total);
      if (!isOfOrders) rule(total, CELL_MISSING, 'price_missing');
    } else {
      rule(of('quantity'), CELL_MISSING, 'quantity_missing', total);
      rule(of('unit_price'), CELL_MISSING, 'price_missing', total);
    }
  }
  if (kind === 'products') {
    const id = of('product_id');
    rule(id ?? of('product_name'), CELL_MISSING, 'product_missing', id && of('product_name'));
  }
  // An order's total is not summed itself, so a line without it is kept.
  for (const column of columns) {
    if (!hasTrouble(column) || column.role === 'order_total') continue;
    const unreadable = column.values.type === 'date' ? 'date_unreadable' : 'number_unreadable';
    rule(column, CELL_UNREADABLE, unreadable);
    rule(column, CELL_ROUNDED, 'id_rounded');
  }
  return rules;
}

function hasTrouble({ values }: Judged): boolean {
  return values.state.includes(CELL_UNREADABLE) || values.state.includes(CELL_ROUNDED);
}

function asideRow(
  table: CellTable,
  columns: readonly Judged[],
  row: number,
  { header, reason }: Rule
): AsideRow {
  const isTotal = lacksDate(table, columns, row) && hasTotalWord(table, row);
  return {
    line: table.lineOf(row),
    reason: isTotal ? 'total_row' : reason,
    column: isTotal ? '' : header,
    original: table.original(row)
  };
}

function lacksDate(table: CellTable, columns: readonly Judged[], row: number): boolean {
  const date = columns.find(({ role }) => role === 'order_date');
  return !date || date.values.state[table.columns[date.index].codes[row]] !== CELL_READ;
}

function hasTotalWord(table: CellTable, row: number): boolean {
  for (let column = 0; column < table.width; column++) {
    const cell = table.cell(row, column).trim();
    if (cell !== '') return totalWord(cell) !== null;
  }
  return false;
}

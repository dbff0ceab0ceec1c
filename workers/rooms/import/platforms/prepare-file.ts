import { spreadNumbered } from '../baskets/numbered-columns.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { nameColumns } from '../meaning/headers.ts';
import { pricesAlone } from './divide.ts';
import { fillDown } from './fill-down.ts';
import { settleDiscounts } from './order-discounts.ts';
import type { Combination, Platform, Unpacking } from './platform.ts';
import { PreparedTable } from '../layout/prepared-table.ts';
import { columnNamed, columnsNamed, recognisePlatform } from './recognise.ts';

export interface Prepared {
  headers: string[];
  table: CellTable;
  platform: Platform | null;
  /** Changes made to the cells, as keys under `reason.note.`. */
  notes: Reason[];
  /** Amounts of whole orders were divided among their lines, so they are the lines' own. */
  isDivided?: boolean;
}

/**
 * Normalises peculiarities of a recognised platform: blank cells on further lines of an order,
 * separate times, several lines in one record. Files of unknown platforms are unchanged.
 */
export function prepareFile(headers: string[], table: CellTable): Prepared {
  const platform = recognisePlatform(headers);
  const prepared: Prepared = { headers, table, platform, notes: [] };
  if (!platform) return spreadBaskets(prepared);
  if (platform.fillDown) {
    const product = columnNamed(headers, platform.roles.product_name ?? []);
    prepared.table = fillDown(table, headers, platform.fillDown, product);
  }
  if (platform.discounts) {
    prepared.table = settleDiscounts(prepared.table, headers, platform.discounts);
  }
  for (const combination of platform.combine ?? []) combine(prepared, combination);
  if (platform.unpack) unpack(prepared, platform.unpack);
  return prepared;
}

/** Orders with columns for each product become lines. */
function spreadBaskets(prepared: Prepared): Prepared {
  const spread = spreadNumbered(prepared.headers, prepared.table);
  if (!spread) return prepared;
  const { headers, table, orders, lines } = spread;
  return { ...prepared, headers, table, notes: [{ key: 'baskets', detail: { orders, lines } }] };
}

function combine(prepared: Prepared, { into, with: beside, join }: Combination): void {
  const { headers, table } = prepared;
  const first = columnNamed(headers, into);
  const second = columnNamed(headers, beside);
  if (first < 0 || second < 0) return;
  const joined = new CellColumn();
  const known = new Map<number, number>();
  const [a, b] = [table.columns[first], table.columns[second]];
  for (let row = 0; row < table.rows; row++) {
    const pair = a.codes[row] * b.dictionary.length + b.codes[row];
    let code = known.get(pair);
    if (code === undefined) {
      const cell = join(a.dictionary[a.codes[row]].trim(), b.dictionary[b.codes[row]].trim());
      known.set(pair, (code = joined.codeOf(cell)));
    }
    joined.putCode(row, code);
  }
  const columns = table.columns.map((column, i) => (i === first ? joined : column));
  prepared.table = new PreparedTable(table, columns, null);
}

function unpack(prepared: Prepared, unpacking: Unpacking): void {
  const { from, into, lines, alone, once = [], note, isDivided, whereSaid = [] } = unpacking;
  const { headers, table } = prepared;
  const sources = from.map((header) => columnNamed(headers, [header]));
  const cellsOf = (row: number) =>
    sources.map((column) => (column < 0 ? '' : table.cell(row, column)));
  const rowsAlone = Array.from({ length: alone ? table.rows : 0 }, (_, row) =>
    alone!(cellsOf(row))
  );
  const prices = pricesAlone(rowsAlone.filter((own) => own !== null));
  const unpacked = new Map<number, readonly (readonly string[])[]>();
  let rows = 0;
  for (let row = 0; row < table.rows; row++) {
    const found = lines(cellsOf(row), prices);
    if (found) unpacked.set(row, found);
    rows += found ? found.length : 1;
  }
  if (unpacked.size === 0) return;
  const isSaid = (place: number) =>
    [...unpacked.values()].some((found) => found.some((line) => line[place] !== ''));
  const added = into.filter(
    (header, place) =>
      columnNamed(headers, [header]) < 0 &&
      isWanted(prepared, header) &&
      (!whereSaid.includes(header) || isSaid(place))
  );
  prepared.headers = nameColumns([...headers, ...added]);
  prepared.table = spread(prepared, rows, { into, once }, unpacked);
  const packed = [...unpacked.values()].filter((found) => found.length > 1).length;
  if (packed === 0) return;
  prepared.notes.push({ key: note, detail: { records: packed } });
  if (isDivided) prepared.isDivided = true;
}

/** Columns without a role are not added. */
function isWanted({ platform }: Prepared, header: string): boolean {
  return Object.values(platform?.roles ?? {}).some(
    (names) => columnsNamed([header], names ?? []).length > 0 && names?.[0] === header
  );
}

function spread(
  { headers, table }: Prepared,
  rows: number,
  { into, once }: Required<Pick<Unpacking, 'into' | 'once'>>,
  unpacked: ReadonlyMap<number, readonly (readonly string[])[]>
): CellTable {
  const sourceRow = new Uint32Array(rows);
  const lineOf = new Uint32Array(rows);
  for (let row = 0, at = 0; row < table.rows; row++) {
    const count = unpacked.get(row)?.length ?? 1;
    for (let line = 0; line < count; line++, at++) {
      sourceRow[at] = row;
      lineOf[at] = line;
    }
  }
  const ofRecord = new Set(columnsNamed(headers, once));
  const columns = headers.map((_, position) => {
    const column = new CellColumn();
    const old = table.columns[position];
    for (const value of old?.dictionary ?? []) column.codeOf(value);
    const place = into.findIndex((header) => columnNamed(headers, [header]) === position);
    for (let at = 0; at < rows; at++) {
      const found = place < 0 ? undefined : unpacked.get(sourceRow[at]);
      if (found) column.put(at, found[lineOf[at]][place]);
      else if (lineOf[at] > 0 && ofRecord.has(position)) column.putCode(at, 0);
      else column.putCode(at, old ? old.codes[sourceRow[at]] : 0);
    }
    return column;
  });
  return new PreparedTable(table, columns, sourceRow);
}

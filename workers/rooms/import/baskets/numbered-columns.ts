import type { Role } from '../../../contract/roles.ts';
import { CellColumn } from '../cell-table.ts';
import type { CellTable } from '../cell-table.ts';
import { nameColumns } from '../meaning/headers.ts';
import { meaningsOf } from '../meaning/header-meanings.ts';
import { normaliseHeader } from '../meaning/normalise-header.ts';
import { PreparedTable, withCodes } from '../layout/prepared-table.ts';

/** Numbered headers for the goods of one order: Item 1, Item 2 … */
interface Family {
  stem: string;
  /** Column index of each header, by its number. */
  columns: Map<number, number>;
}

interface SpreadOut {
  headers: string[];
  table: CellTable;
  /** Number of orders that were divided, and of the lines they became. */
  orders: number;
  lines: number;
}

const NUMBERED = /^(.*?\p{L}.*?)[\s_#.-]*(\d{1,4})$/u;
const GOODS = new Set(
  'items|products|goods|articles|produit|article|producto|articulo|artículo|prodotto|articolo|produto|produkt|artikel'.split(
    '|'
  )
);
const ORDER = 'Basket';

function namesGoods(stem: string): boolean {
  return GOODS.has(stem) || means(stem, 'product_name');
}

function means(header: string, role: Role): boolean {
  return meaningsOf(header).some((meaning) => meaning.role === role);
}

/**
 * Turns records that hold a whole order, with a column for each of its goods (Item 1 … Item 32),
 * into one line per filled cell. Amounts numbered in the same way (Qty 1, Price 1) go with them. If
 * the file has no order numbers, they are added, one per record.
 *
 * @returns null if the file is not laid out like this
 */
export function spreadNumbered(headers: readonly string[], table: CellTable): SpreadOut | null {
  const families = findFamilies(headers);
  const goods = families.find(({ stem }) => namesGoods(normaliseHeader(stem)));
  if (!goods) return null;
  const beside = families.filter((own) => own !== goods && isBeside(own, goods));
  const sourceRow: number[] = [];
  const numberOf: number[] = [];
  const numbers = [...goods.columns.keys()].sort((a, b) => a - b);
  for (let row = 0; row < table.rows; row++) {
    for (const number of numbers) {
      if (table.cell(row, goods.columns.get(number)!).trim() === '') continue;
      sourceRow.push(row);
      numberOf.push(number);
    }
  }
  const spread = [goods, ...beside];
  const inFamily = new Set(spread.flatMap(({ columns }) => [...columns.values()]));
  const rest = headers.map((_, at) => at).filter((at) => !inFamily.has(at));
  const rows = Uint32Array.from(sourceRow);
  const columns = [
    ...rest.map((at) => repeated(table.columns[at], rows)),
    ...spread.map((own) => gathered(table, own, rows, numberOf))
  ];
  const names = [...rest.map((at) => headers[at]), ...spread.map(({ stem }) => stem)];
  if (!rest.some((at) => isOrder(headers[at]))) {
    columns.push(numbered(rows));
    names.push(ORDER);
  }
  return {
    headers: nameColumns(names),
    table: new PreparedTable(table, columns, rows),
    orders: table.rows,
    lines: rows.length
  };
}

function findFamilies(headers: readonly string[]): Family[] {
  const families = new Map<string, Family>();
  headers.forEach((header, column) => {
    const found = NUMBERED.exec(header.trim());
    if (!found) return;
    const [, stem, number] = found;
    const key = normaliseHeader(stem);
    const family = families.get(key) ?? { stem: stem.trim(), columns: new Map() };
    if (!family.columns.has(Number(number))) family.columns.set(Number(number), column);
    families.set(key, family);
  });
  return [...families.values()].filter(({ columns }) => columns.size >= 2);
}

function isBeside(own: Family, goods: Family): boolean {
  return [...own.columns.keys()].every((number) => goods.columns.has(number));
}

function isOrder(header: string): boolean {
  return means(normaliseHeader(header), 'order_id');
}

function repeated(column: CellColumn, rows: Uint32Array): CellColumn {
  return withCodes(
    column,
    rows.map((row) => column.codes[row])
  );
}

function gathered(
  table: CellTable,
  { columns }: Family,
  rows: Uint32Array,
  numberOf: readonly number[]
): CellColumn {
  const column = new CellColumn();
  rows.forEach((row, at) => {
    const from = columns.get(numberOf[at]);
    column.put(at, from === undefined ? '' : table.cell(row, from));
  });
  column.close(rows.length);
  return column;
}

function numbered(rows: Uint32Array): CellColumn {
  const column = new CellColumn();
  rows.forEach((row, at) => column.put(at, String(row + 1)));
  column.close(rows.length);
  return column;
}

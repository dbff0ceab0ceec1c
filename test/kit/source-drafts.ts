import type { Column, NamedColumn } from '../../workers/contract/columns.ts';
import { newCodes } from '../../workers/contract/columns.ts';
import { valueTypeOf } from '../../workers/contract/roles.ts';
import type { Role, TableKind } from '../../workers/contract/roles.ts';
import type { SourceDraft } from '../../workers/contract/files/source.ts';

/** A cell as tests write it: text, number, or an ISO date; '' is missing. */
export type Cell = string | number;

/** A dictionary-coded column from plain cells. */
export function columnFromCells(role: Role, cells: Cell[]): Column {
  const type = valueTypeOf(role);
  const missing = type === 'text' ? '' : NaN;
  const codeOf = new Map<Cell, number>([[missing, 0]]);
  const values = cells.map((cell) => valueOf(type, cell));
  for (const value of values) if (!codeOf.has(value)) codeOf.set(value, codeOf.size);
  const codes = newCodes(values.length, codeOf.size);
  for (const [row, value] of values.entries()) codes[row] = codeOf.get(value)!;
  const dictionary = [...codeOf.keys()];
  return type === 'text'
    ? { type, codes, dictionary: dictionary as string[] }
    : { type, codes, dictionary: Float64Array.from(dictionary as number[]) };
}

function valueOf(type: Column['type'], cell: Cell): Cell {
  if (type === 'text') return String(cell);
  if (cell === '') return NaN;
  return type === 'date' ? Date.parse(`${String(cell).replace(' ', 'T')}Z`) : Number(cell);
}

export function columnsFromCells(cells: Partial<Record<Role, Cell[]>>): NamedColumn[] {
  return Object.entries(cells).map(([role, values]) => ({
    header: role,
    role: role as Role,
    column: columnFromCells(role as Role, values)
  }));
}

/** A cleaned file as the import would produce it. */
export function draftFromCells(
  fileName: string,
  cells: Partial<Record<Role, Cell[]>>,
  kind: TableKind = 'order_lines'
): SourceDraft {
  const columns = columnsFromCells(cells);
  const rows = columns[0].column.codes.length;
  return {
    fileName,
    fileSize: rows * 50,
    kind,
    headers: columns.map(({ header, role }) => ({ header, role })),
    rowsRead: rows,
    rowsKept: rows,
    aside: [],
    columns,
    currency: ''
  };
}

/** The cells of a column, row by row. */
export function cellsOf({ type, codes, dictionary }: Column): Cell[] {
  return Array.from(codes, (code) => {
    const value = dictionary[code];
    if (type === 'date' && !Number.isNaN(value)) {
      return new Date(value as number).toISOString().slice(0, 19).replace('T', ' ');
    }
    return Number.isNaN(value) ? '' : value;
  });
}

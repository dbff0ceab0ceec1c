import { newCodes } from '../contract/columns.ts';
import type { Column, NamedColumn } from '../contract/columns.ts';
import type { TableKind } from '../contract/roles.ts';
import { keptRows } from './merged-text.ts';
import type { KeptRows, SourceRows } from './merged-text.ts';

/** A cleaned file of none of the shop's known kinds: a table to learn from. */
export interface OtherTable {
  sourceId: number;
  fileName: string;
  kind: TableKind;
  rows: number;
  columns: NamedColumn[];
}

/** The counted rows of a table; a column whose rows all count is returned without copying. */
export function takeTable(
  { sourceId, fileName, kind }: Pick<OtherTable, 'sourceId' | 'fileName' | 'kind'>,
  source: SourceRows
): OtherTable {
  const kept = keptRows(source);
  return {
    sourceId,
    fileName,
    kind,
    rows: kept?.length ?? source.rows,
    columns: source.columns.map((named) => ({ ...named, column: takeColumn(named.column, kept) }))
  };
}

function takeColumn(column: Column, kept: KeptRows): Column {
  if (!kept) return column;
  const codes = newCodes(kept.length, column.dictionary.length);
  for (let own = 0; own < kept.length; own++) codes[own] = column.codes[kept[own]];
  return { ...column, codes };
}

import { CellText } from '../workbook/sheet-reader.ts';

/** A value of JSON, whatever it is. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Names of the list of what an order holds. */
const LINES = /items?$|lines?$|products?$|positions?$|goods$|cart$|details$|positionen$|商品|明细/i;
/** Records within records deeper than this say nothing of a sale. */
const MAX_DEPTH = 4;

/** The cells of a record by their headers, in the order of the file. */
export type FlatRow = readonly (readonly [string, string])[];

/**
 * A record of JSON as rows of a table: what stands within it gets a header of both names (`customer
 * email`), and an order with a list of what it holds becomes a row for each of them. Keys are never
 * those of an object, so one may be `__proto__`.
 */
export function flattenRecord(record: Json, text: CellText): FlatRow[] {
  const own: [string, string][] = [];
  const lists: [string, Json[]][] = [];
  addCells(record, '', own, lists, text);
  const [, lines] = lists.find(([name]) => isLines(name)) ?? lists[0] ?? ['', []];
  if (lines.length === 0) return [own];
  return lines.map((line) => {
    const cells: [string, string][] = [];
    addCells(line, 'item ', cells, [], text);
    return [...own, ...cells];
  });
}

/** Whether a list of this name holds what an order is made of. */
export function isLines(name: string): boolean {
  return LINES.test(name);
}

function addCells(
  value: Json,
  name: string,
  cells: [string, string][],
  lists: [string, Json[]][],
  text: CellText,
  depth = 0
): void {
  if (!isRecord(value)) {
    if (name !== '') cells.push([name.trim(), text.of(value)]);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const header = name + key;
    if (Array.isArray(inner)) {
      if (inner.some(isRecord)) lists.push([key, inner]);
      else cells.push([header, inner.map((one) => text.of(one)).join(', ')]);
    } else if (!isRecord(inner)) cells.push([header, text.of(inner)]);
    else if (depth < MAX_DEPTH) addCells(inner, `${header} `, cells, lists, text, depth + 1);
  }
}

export function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

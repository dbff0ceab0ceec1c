import { CellText } from '../workbook/sheet-reader.ts';

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Names of lists that contain an order's lines. */
const LINES = /items?$|lines?$|products?$|positions?$|goods$|cart$|details$|positionen$|商品|明细/i;
/** Names of other lists in an order: shipping, taxes, payments. */
const NO_LINES =
  /ship|deliver|tax|discount|fee|coupon|refund|return|payment|transaction|note|history|event|address|image|metafield|运费|付款/i;
/** Names that, in a record with lines, refer to the order: its own fields, and its sums. */
const OF_THE_ORDER = /^(?:id|no|number|status|amount|price|tax|discount)$/i;
const TOTAL = /^(grand_?|sub_?)?total(?:_?(?:price|amount|sum|value|paid))?$/i;
/** Deeper nesting contains nothing about a sale. */
const MAX_DEPTH = 4;

/** The cells of a record with their headers, in the order of the file. */
export type FlatRow = readonly (readonly [string, string])[];

/**
 * Flattens a JSON record to rows of a table: nested fields get a header of both names (`customer
 * email`), and an order with a list of lines becomes a row for each. Rows are lists of pairs rather
 * than objects, so that a key may be `__proto__`.
 */
export function flattenRecord(record: Json, text: CellText): FlatRow[] {
  const own: [string, string][] = [];
  const lists: [string, Json[]][] = [];
  addCells(record, '', own, lists, text);
  const may = lists.filter(([name]) => !NO_LINES.test(name));
  const [, lines] = may.find(([name]) => isLines(name)) ?? may[0] ?? ['', []];
  if (lines.length === 0) return [own];
  const ofOrder = own.map(([name, cell]): [string, string] => [nameOfOrder(name), cell]);
  return lines.map((line) => {
    const cells: [string, string][] = [];
    addCells(line, 'item ', cells, [], text);
    return [...ofOrder, ...cells];
  });
}

/** In a record with lines, `total_price` is the order's total and `id` its number. */
function nameOfOrder(name: string): string {
  const [total, part = ''] = TOTAL.exec(name) ?? [];
  if (total) return /^sub/i.test(part) ? 'order subtotal' : 'order total';
  return OF_THE_ORDER.test(name) ? `order ${name}` : name;
}

/** Whether a list of this name contains an order's lines. */
export function isLines(name: string): boolean {
  return LINES.test(name) && !NO_LINES.test(name);
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
      else if (inner.length > 0) cells.push([header, inner.map((one) => text.of(one)).join(', ')]);
    } else if (!isRecord(inner)) cells.push([header, text.of(inner)]);
    else if (depth < MAX_DEPTH) addCells(inner, `${header} `, cells, lists, text, depth + 1);
  }
}

export function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import type { CellTable } from '../cell-table.ts';

const ROW_OR_CELL =
  /<table:(table-row|table-cell)\b([^>]*)>(?:\s*<text:p\b[^>]*>(?:<text:span\b[^>]*>)?([^<]*))?/g;
const IS_CURRENCY = /office:value-type="currency"/;
const NAMED = /office:currency="([^"]+)"/;
const REPEATED = /number-rows-repeated="(\d+)"/;
/** Files with more repetitions of a row were refused before. */
const MAX_COPIES = 1000;

/**
 * The currency of the amounts in each row of an OpenDocument sheet, from their value attributes,
 * otherwise from the displayed text; empty if there are several.
 *
 * @param sheet XML of the sheet
 */
export function currencyOfOdsRows(table: CellTable, sheet: string): Map<number, string> {
  const rowOfLine = table.rowsOfLines(0);
  const found = new Map<number, string>();
  let [line, next] = [0, 1];
  for (const [, kind, attributes, shown = ''] of sheet.matchAll(ROW_OR_CELL)) {
    if (kind === 'table-row') {
      line = next;
      next += Number(REPEATED.exec(attributes)?.[1] ?? 1);
      continue;
    }
    if (!IS_CURRENCY.test(attributes)) continue;
    const mark = NAMED.exec(attributes)?.[1] ?? shown.replace(/[\d\s.,'’+-]/g, '');
    const currency = currencyOf(mark.trim());
    if (!currency) continue;
    for (let own = line; own < Math.min(next, line + MAX_COPIES); own++) {
      const row = rowOfLine.get(own);
      if (row === undefined) continue;
      const before = found.get(row);
      found.set(row, before === undefined || before === currency ? currency : '');
    }
  }
  return found;
}

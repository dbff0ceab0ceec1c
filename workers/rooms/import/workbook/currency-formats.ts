import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { tags } from './workbook-parts.ts';

const CELL = /<(?:\w+:)?c\b([^>]*)>/g;
const LOOKED_AT = 1000;

/** Resolves a currency sign by the region in the format (Windows LCID). */
const BY_REGION: Record<string, Record<string, string>> = {
  $: {
    '409': 'USD',
    C09: 'AUD',
    '1009': 'CAD',
    C0C: 'CAD',
    '1409': 'NZD',
    '80A': 'MXN',
    '2C0A': 'ARS',
    '340A': 'CLP',
    '240A': 'COP',
    '4809': 'SGD',
    C04: 'HKD',
    '404': 'TWD'
  },
  '¥': { '411': 'JPY', '804': 'CNY' },
  kr: { '41D': 'SEK', '414': 'NOK', '406': 'DKK', '40F': 'ISK' }
};

/**
 * The currency in a number format (`[$€-407]`, `"$"#,##0.00`), or empty. Built-in money formats are
 * ignored: they show the sign of the viewer's locale.
 */
export function currencyOfFormat(code: string): string {
  const [positive] = code.split(';');
  if (!/[0#?]/.test(positive)) return '';
  const [, sign, region] = /\[\$([^\]-]+)(?:-([\dA-F]+))?\]/i.exec(positive) ?? [];
  if (sign !== undefined) {
    const own = region?.toUpperCase().replace(/^0+/, '') ?? '';
    return BY_REGION[sign.trim()]?.[own] ?? currencyOf(sign);
  }
  const plain = positive.replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  const said = [...plain.matchAll(/"([^"]*)"|\\(.)|(\p{Sc})/gu)];
  const marks = said.map(([, quoted, escaped, bare]) => quoted ?? escaped ?? bare);
  return currencyOf(marks.join('').trim());
}

/** By cell style, the currency it shows; null if none has one. */
export function currencyStyles(styles: string): string[] | null {
  const custom = new Map<string, string>();
  for (const format of tags(styles, 'numFmt')) {
    const currency = currencyOfFormat(format.get('formatCode') ?? '');
    if (currency) custom.set(format.get('numFmtId') ?? '', currency);
  }
  if (custom.size === 0) return null;
  const cellStyles = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  return tags(cellStyles, 'xf').map((style) => custom.get(style.get('numFmtId') ?? '') ?? '');
}

/**
 * The currency of each row's number formats; empty if there are several.
 *
 * @param text XML of the sheet
 * @param fromRow first row of the table that comes from this sheet
 */
export function currencyOfRows(
  table: CellTable,
  text: string,
  styles: readonly string[],
  fromRow: number
): Map<number, string> {
  const rowOfLine = table.rowsOfLines(fromRow);
  const found = new Map<number, string>();
  for (const [, attributes] of text.matchAll(CELL)) {
    const currency = styles[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1)];
    if (!currency || /\bt="(?!n")/.test(attributes) || attributes.endsWith('/')) continue;
    const row = rowOfLine.get(Number(/\br="[A-Z]+(\d+)"/.exec(attributes)?.[1]));
    if (row === undefined) continue;
    const before = found.get(row);
    found.set(row, before === undefined || before === currency ? currency : '');
  }
  return found;
}

/**
 * Adds a column with the currencies of number formats, if most rows have exactly one and no column
 * contains it already.
 */
export function addCurrencies(
  { table, headers }: { table: CellTable; headers: string[] },
  ofRow: ReadonlyMap<number, string>
): Reason[] {
  const said = [...ofRow.values()].filter((currency) => currency !== '');
  const areClear = said.length * 10 >= ofRow.size * 9 && said.length * 2 >= table.rows;
  if (said.length === 0 || !areClear || saysCurrencies(table, headers)) return [];
  const column = new CellColumn();
  for (let row = 0; row < table.rows; row++) column.put(row, ofRow.get(row) ?? '');
  table.columns.push(column);
  headers.push('Currency');
  const currencies = [...new Set(said)].join(', ');
  return [{ key: 'currency_formats', detail: { currencies } }];
}

function saysCurrencies({ columns }: CellTable, headers: readonly string[]): boolean {
  return columns.some(({ dictionary }, column) => {
    const cells = dictionary.slice(1, LOOKED_AT);
    const isNamed = headers[column].toLowerCase() === 'currency';
    return isNamed || (cells.length > 0 && cells.every((cell) => currencyOf(cell) !== ''));
  });
}

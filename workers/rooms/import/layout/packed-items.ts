import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import { readFields, readJson, type PackedItem } from './packed-fields.ts';

/** Parses a cell in which products are packed in one notation; null if it is another. */
export type Packing = (cell: string) => PackedItem[] | null;

const MARKS = ['\n', ';', '；', '|', '，', '、', ',', ' / '];
const LONGEST = 4000;
const LONGEST_ITEM = 300;

const COUNT = String.raw`(?:qty|quantity|menge|anzahl|anz|cant|cantidad|qté|quantité|quantità|qtà|aantal|antal|ilość|кол-во|шт|数量|數量|個数|수량)`;
const PRICE = String.raw`(?:\s*(?:@|à|je|=|each|[-–—:])?\s*\(?\s*(?:@|à)?\s*([^\d\s(),;|]{0,4}\s?\d[\d.,]*\s?[^\d\s(),;|]{0,4})\)?)?`;
/** 2x Mug · 2 × Mug @ 9.50 */
const BEFORE = new RegExp(
  String.raw`^(\d{1,5})\s*(?:[x×✕*]|pcs|stk\.?|szt\.?|шт\.?)\s*(\S.*?)$`,
  'iu'
);
const AT_PRICE = /^(.*\S)\s*(?:@|à|＠)\s*([^\d\s]{0,4}\s?\d[\d.,]*\s?[^\d\s]{0,4})$/u;
/** Mug (€9.50): only an amount of money in brackets is a price. */
const PRICE_IN_BRACKETS =
  /^(.*\S)\s*[([（【]\s*([^\d\s]{0,4}\s?\d[\d.,]*\s?[^\d\s]{0,4})\s*[)\]）】]$/u;
/** Mug (2) · Mug × 2 · Mug x2 @ 9.50 · Mug (Qty: 2) · 杯子*2件 */
const BEHIND = [
  new RegExp(
    String.raw`^(\S.*?)\s*[([（【]\s*(?:${COUNT}\.?\s*[:：]?\s*|[x×*]\s*)?(\d{1,5})\s*(?:[x×]|pcs|stk|шт|件|个|個|개)?\s*[)\]）】]${PRICE}$`,
    'iu'
  ),
  new RegExp(
    String.raw`^(\S.*?)\s*(?:\s[xх]|[×✕*])\s*(\d{1,5})\s*(?:pcs|stk|шт|件|个|個|개)?\.?${PRICE}$`,
    'iu'
  ),
  new RegExp(String.raw`^(\S.*?)[\s,–-]*\b${COUNT}\.?\s*[:：]?\s*(\d{1,5})${PRICE}$`, 'iu')
];

/** Every known notation, the most distinctive first. */
export const PACKINGS: readonly Packing[] = [
  readJson,
  readFields,
  ...MARKS.map(
    (mark): Packing =>
      (cell) =>
        countBefore(cell, mark)
  ),
  ...MARKS.map(
    (mark): Packing =>
      (cell) =>
        countBehind(cell, mark)
  )
];

/** Text that does not start with a count belongs to the name before: `2x Mug, blue, 1x Tea`. */
function countBefore(cell: string, mark: string): PackedItem[] | null {
  const items: PackedItem[] = [];
  for (const part of partsOf(cell, mark)) {
    if (part.length > LONGEST_ITEM) return null;
    const match = BEFORE.exec(part);
    if (match) items.push(item(match[2], match[1], ''));
    else if (items.length === 0) return null;
    else items[items.length - 1].name += `${mark}${mark === '\n' ? '' : ' '}${part}`;
  }
  return items.length === 0 ? null : items.map(withPrice);
}

function withPrice(own: PackedItem): PackedItem {
  const inBrackets = PRICE_IN_BRACKETS.exec(own.name);
  const isMoney = inBrackets && currencyOf(inBrackets[2].replace(/[\d.,]+/, ''));
  const match = AT_PRICE.exec(own.name) ?? (isMoney ? inBrackets : null);
  return match ? { ...own, name: match[1], price: match[2].trim() } : own;
}

/** Text that does not end with a count belongs to the name after: `Mug, blue (2), Tea (1)`. */
function countBehind(cell: string, mark: string): PackedItem[] | null {
  const items: PackedItem[] = [];
  let open = '';
  for (const part of partsOf(cell, mark)) {
    open += open === '' ? part : `${mark} ${part}`;
    if (open.length > LONGEST_ITEM) return null;
    const match = matched(open);
    if (!match) continue;
    items.push(item(match[1], match[2], match[3] ?? ''));
    open = '';
  }
  return open === '' && items.length > 0 ? items : null;
}

function matched(text: string): RegExpExecArray | null {
  for (const pattern of BEHIND) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

function partsOf(cell: string, mark: string): string[] {
  if (cell.length > LONGEST) return [];
  return cell
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function item(name: string, quantity: string, price: string): PackedItem {
  return { name: name.trim(), sku: '', quantity, price: price.trim(), total: '' };
}

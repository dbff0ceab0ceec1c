import { normaliseHeader } from '../meaning/synonyms.ts';

/** One product in a packed cell; empty where the cell does not say. */
export interface PackedItem {
  name: string;
  sku: string;
  quantity: string;
  price: string;
  total: string;
}

const LONGEST = 20_000;
const RECORDS = ['|', '\n', ';', '；'];
const FIELDS = [',', '|', ';', '，', '\t'];

/** Names of fields, without a leading `product`, `item` or `line`. */
const NAMES: Record<keyof PackedItem, readonly string[]> = {
  name: 'name|title|product|item|description|名称|商品|商品名称|品名|标题|bezeichnung|artikel|nom|nombre|nome|название|товар'.split(
    '|'
  ),
  sku: 'sku|code|artikelnummer|商家编码|货号|ref|reference|артикул|variant sku'.split('|'),
  quantity:
    'quantity|qty|count|menge|anzahl|cantidad|quantité|quantità|quantidade|aantal|数量|件数|個数|수량|количество|кол во'.split(
      '|'
    ),
  price: 'price|unit price|单价|价格|preis|einzelpreis|prix|precio|prezzo|preço|цена|rate'.split(
    '|'
  ),
  total:
    'total|total price|subtotal|amount|line total|金额|小计|gesamt|gesamtpreis|summe|montant|importe|сумма'.split(
      '|'
    )
};
const IDENTIFIERS = ['id', 'product id', 'variant id'];

/** Lists of objects: `[{"sku":"M-1","qty":2}]`. */
export function readJson(cell: string): PackedItem[] | null {
  const text = cell.trim();
  if ((text[0] !== '[' && text[0] !== '{') || text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) ? value : [value];
    const items = list.map((own) =>
      own && typeof own === 'object'
        ? itemOf(Object.entries(own).map(([key, field]) => [key, plain(field)]))
        : null
    );
    return whole(items);
  } catch {
    return null;
  }
}

function plain(field: unknown): string {
  return typeof field === 'string' || typeof field === 'number' ? String(field) : '';
}

/** Named fields: `Product Qty: 2, Product SKU: M-1|Product Qty: 1, …`, `sku:M-1|quantity:2;…`. */
export function readFields(cell: string): PackedItem[] | null {
  if (cell.length > LONGEST || !/[:=：]/.test(cell)) return null;
  for (const between of RECORDS) {
    const records = cell.split(between).filter((record) => record.trim() !== '');
    for (const mark of FIELDS) {
      if (mark === between) continue;
      const items = whole(records.map((record) => itemOf(fieldsOf(record, mark))));
      if (items) return items;
    }
  }
  return null;
}

/** A value extends to the next field name, since it may contain the separator itself. */
function fieldsOf(record: string, mark: string): [string, string][] {
  const fields: [string, string][] = [];
  for (const part of record.split(mark)) {
    const match = /^\s*(\p{L}[\p{L}\p{M} _-]{0,40}?)\s*[:=：]\s*(.*)$/su.exec(part);
    if (match) fields.push([match[1], match[2].trim()]);
    else if (fields.length > 0) fields[fields.length - 1][1] += mark + part;
    else return [];
  }
  return fields;
}

function itemOf(fields: readonly (readonly [string, string])[]): PackedItem | null {
  const item: PackedItem = { name: '', sku: '', quantity: '', price: '', total: '' };
  let identifier = '';
  for (const [key, value] of fields) {
    const whole = normaliseHeader(key);
    const name = whole.replace(/^(?:product|item|line|order item) (?=.)/, '');
    const slot = (Object.keys(NAMES) as (keyof PackedItem)[]).find(
      (own) => NAMES[own].includes(name) || NAMES[own].includes(whole)
    );
    if (slot && item[slot] === '') item[slot] = value;
    else if (IDENTIFIERS.includes(whole)) identifier = value;
  }
  item.sku ||= identifier;
  const counts = /^\d+(?:[.,]\d+)?$/.test(item.quantity);
  return counts && (item.name !== '' || item.sku !== '') ? item : null;
}

function whole(items: readonly (PackedItem | null)[]): PackedItem[] | null {
  const found = items.filter((item) => item !== null);
  return found.length > 0 && found.length === items.length ? found : null;
}

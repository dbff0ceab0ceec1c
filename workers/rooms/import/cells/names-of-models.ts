import { CellColumn, type CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable } from '../layout/prepared-table.ts';
import type { Unpacked } from '../layout/unpack-cells.ts';
import { nameColumns } from '../meaning/headers.ts';
import { normaliseHeader } from '../meaning/normalise-header.ts';
import type { Role } from '../../../contract/roles.ts';

const MODEL = new Set(
  (
    'model|model name|model no|model number|product model|modell|modele|modelo|modello|malli|модель|' +
    'μοντελο|型号|型號|机型|產品型號|产品型号|モデル|型番|모델|모델명'
  ).split('|')
);
const BRAND = new Set(
  (
    'brand|brand name|make|maker|manufacturer|marke|hersteller|marque|fabricant|marca|fabricante|' +
    'produttore|merk|fabrikant|marka|producent|марка|бренд|производитель|品牌|牌子|厂家|厂商|ブランド|' +
    'メーカー|브랜드|제조사'
  ).split('|')
);
/** A file with any of these holds sales or reviews, which name their products elsewhere. */
const NO_LIST: readonly Role[] = [
  ...(['order_id', 'order_date', 'quantity', 'line_total', 'customer_id', 'email'] as const),
  ...(['rating', 'spend', 'impressions'] as const)
];
const NAME = 'Product name';

/**
 * A price list with brand and model but no product name gets a column of names, brand before model.
 *
 * @returns null if products have names, or there is no model
 */
export function nameByModel(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const plain = looks.map(({ header }) => normaliseHeader(header));
  const model = plain.findIndex((header) => MODEL.has(header));
  if (model < 0 || looks[model].filled === 0) return null;
  const isNamed = looks.some(({ role }, i) => i !== model && isNameRole(role));
  const isList = looks.some(({ role }) => role === 'unit_price');
  if (isNamed || !isList || looks.some(({ role }) => role && NO_LIST.includes(role))) return null;
  const brand = plain.findIndex((header) => BRAND.has(header));
  const names = new CellColumn();
  for (let row = 0; row < table.rows; row++) {
    const own = table.cell(row, model).trim();
    names.put(row, withBrand(own, brand < 0 ? '' : table.cell(row, brand).trim()));
  }
  names.close(table.rows);
  const headers = looks.map(({ header }) => header);
  const detail = { model: headers[model], brand: headers[brand] ?? '', name: NAME };
  return {
    headers: nameColumns([...headers, NAME]),
    table: new PreparedTable(table, [...table.columns, names], null),
    notes: [{ key: brand < 0 ? 'named_by_model' : 'named_by_brand', detail }]
  };
}

function isNameRole(role: Role | null): boolean {
  return role === 'product_name' || role === 'description' || role === 'title';
}

function withBrand(model: string, brand: string): string {
  if (model === '' || brand === '') return model;
  return model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`;
}

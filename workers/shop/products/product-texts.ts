import type { TextColumn } from '../../contract/columns.ts';
import type { ProductTexts } from '../../contract/order-lines.ts';
import { compareCodePoints } from '../../maths/code-point-order.ts';
import type { SourceRows } from '../merged-text.ts';
import { plainText } from '../plain-text.ts';
import { categories, countRows, merge, mergeProducts, nameProducts } from '../order-lines.ts';
import { readCatalogue } from './product-file.ts';
import type { ProductCatalogue } from './product-file.ts';
import { foldWhiteSpace, mostFrequentText } from './product-names.ts';

interface ProductText {
  product: string;
  name: string;
  description: string;
  category: string;
  lineCount: number;
}

/**
 * Name, description and category of every product that has a name, sold or only listed in a product
 * file, sorted by product id (code point order, case-sensitive). This is the input for similarity
 * between products.
 */
export function combineProductTexts(
  orderLines: SourceRows[],
  products: SourceRows[]
): ProductTexts {
  const catalogue = readCatalogue(products);
  const sold = soldProducts(orderLines, catalogue);
  const known = new Set(sold.map(({ product }) => product));
  const names = new Set(sold.map(({ name }) => name));
  // If lines only hold names, the ids of product files are found by name, so that a product is not
  // listed twice.
  const unsold = [...catalogue.byId.values()]
    .filter(({ product, name }) => !known.has(product) && !(known.has(name) && names.has(name)))
    .map((listed) => ({ ...listed, lineCount: 0 }));
  const texts = [...sold, ...unsold]
    .filter(({ name }) => name !== '')
    .sort((a, b) => compareCodePoints(a.product, b.product));
  return {
    products: texts.map(({ product }) => product),
    names: texts.map(({ name }) => name),
    descriptions: texts.map(({ description }) => plainText(description)),
    categories: texts.map(({ category }) => category),
    lineCounts: texts.map(({ lineCount }) => lineCount)
  };
}

function soldProducts(orderLines: SourceRows[], catalogue: ProductCatalogue): ProductText[] {
  const counted = countRows(orderLines);
  const product = mergeProducts(counted);
  const names = nameProducts(counted, product, catalogue);
  const category = categories(counted, product, names, catalogue);
  const categoryOf = category && mostFrequentText(product, category);
  const descriptionOf = mostFrequentText(product, describingTexts(counted));
  const lineCounts = countCodes(product);
  return product.dictionary.slice(1).map((id, at) => ({
    product: id,
    name: names[at + 1],
    description:
      (catalogue.byId.get(id) ?? catalogue.byName.get(names[at + 1]))?.description ||
      descriptionOf[at + 1],
    category: categoryOf?.[at + 1] ?? '',
    lineCount: lineCounts[at + 1]
  }));
}

/** Descriptions in files that also have names; in other files the description is the name. */
function describingTexts({ files, ...rows }: ReturnType<typeof countRows>) {
  const named = files.map((file) => ({
    ...file,
    columns: file.columns.some(({ role }) => role === 'product_name') ? file.columns : []
  }));
  return merge({ files: named, ...rows }, ['description'], foldWhiteSpace);
}

/** The number of rows with each code of a column. */
export function countCodes({ dictionary, codes }: TextColumn): Int32Array {
  const rows = new Int32Array(dictionary.length);
  for (const code of codes) rows[code]++;
  return rows;
}

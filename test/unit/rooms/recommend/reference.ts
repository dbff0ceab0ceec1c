import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { combineProductTexts } from '../../../../workers/shop/products/product-texts.ts';
import { readRetailDraft } from '../../../kit/retail.ts';
import { SHARED } from '../../../kit/shared.ts';

export interface TfIdfReference {
  documents: number;
  vocabulary_size: number;
  nnz: number;
  empty_rows: number;
  sum_of_all_weights: number;
  first_terms: string[];
  last_terms: string[];
  idf_samples: Record<string, number>;
  row0_weights: Record<string, number>;
  items: {
    index: number;
    id: string;
    neighbours: { index: number; id: string; score: number }[];
  }[];
}

export function readReference(name: string): TfIdfReference {
  return JSON.parse(readFileSync(join(SHARED!, 'reference', name), 'utf8'));
}

function readPacked(path: string): string {
  return gunzipSync(readFileSync(join(SHARED!, 'data', path))).toString('utf8');
}

/** The reference's rule: name, a blank, description, in file order. */
export function bestBuyTexts(): string[] {
  const products: { name: string; description: string }[] = JSON.parse(
    readPacked('catalogue/bestbuy_3291.json.gz')
  );
  return products.map(({ name, description }) => `${name} ${description}`);
}

/** The retail lines as the data room makes product texts of them. */
export function retailTexts(): { codes: string[]; texts: string[] } {
  const { rowsKept, columns } = readRetailDraft(SHARED!);
  const { products, names } = combineProductTexts([{ rows: rowsKept, columns, hidden: null }], []);
  return { codes: products, texts: names };
}

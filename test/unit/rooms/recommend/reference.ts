import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { compareCodePoints } from '../../../../workers/rooms/recommend/tf-idf.ts';
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

/**
 * The reference's rule: per stock code the most frequent description after folding white space,
 * empty ones dropped, ties to the smallest by code point; sorted by stock code.
 */
export function retailTexts(): { codes: string[]; texts: string[] } {
  const counts = new Map<string, Map<string, number>>();
  const { data } = Papa.parse<string[]>(readPacked('online-retail/online_retail.csv.gz'), {
    skipEmptyLines: true
  });
  const code = data[0].indexOf('StockCode');
  const description = data[0].indexOf('Description');
  for (const row of data.slice(1)) {
    const text = (row[description] ?? '').replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const ofCode = counts.get(row[code]) ?? new Map<string, number>();
    counts.set(row[code], ofCode.set(text, (ofCode.get(text) ?? 0) + 1));
  }
  const codes = [...counts.keys()].sort(compareCodePoints);
  return { codes, texts: codes.map((stock) => mostFrequent(counts.get(stock)!)) };
}

function mostFrequent(counts: Map<string, number>): string {
  const best = Math.max(...counts.values());
  const winners = [...counts.keys()].filter((text) => counts.get(text) === best);
  return winners.sort(compareCodePoints)[0];
}

/** 13,018 products with descriptions, put together from several catalogues. */
export function combinedTexts(): string[] {
  const { data } = Papa.parse<Record<string, string>>(
    readPacked('catalogue/combined_catalogue.csv.gz'),
    { header: true, skipEmptyLines: true }
  );
  return data.map((row) => `${row.title} ${row.description} ${row.category}`);
}

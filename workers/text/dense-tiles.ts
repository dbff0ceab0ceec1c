import type { TfIdfModel } from './tf-idf.ts';

/** The most entries of a dense tile: 32 MB in single precision. */
const TILE_ENTRIES = 8 * 1024 * 1024;

/** The columns of a dense matrix of the documents. */
export interface Columns {
  width: number;
  /**
   * Per term its column, or −1 for a word that only one document has, since it makes no pair
   * similar.
   */
  of: Int32Array;
}

export function sharedColumns(model: TfIdfModel): Columns {
  const documents = new Uint32Array(model.terms.length);
  for (const term of model.term) documents[term]++;
  let width = 0;
  const of = Int32Array.from(documents, (frequency) => (frequency > 1 ? width++ : -1));
  return { width: Math.max(1, width), of };
}

/**
 * How a matrix documents × width is divided into tiles of rows; every pair of tiles is multiplied
 * once.
 */
export interface TilePlan {
  rows: number;
  tiles: number;
  pairs: number;
}

/**
 * @param wantedRows rows per tile; reduced where the matrix is so wide that a tile would be too
 *   large
 */
export function planTiles(documents: number, width: number, wantedRows: number): TilePlan {
  const rows = Math.max(1, Math.min(wantedRows, Math.floor(TILE_ENTRIES / width)));
  const tiles = Math.ceil(documents / rows);
  return { rows, tiles, pairs: (tiles * (tiles + 1)) / 2 };
}

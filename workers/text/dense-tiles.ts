import type { TfIdfModel } from './tf-idf.ts';

/** Entries of one dense tile at most: 32 MB in single precision. */
const TILE_ENTRIES = 8 * 1024 * 1024;

/** The columns a dense matrix of the documents needs. */
export interface Columns {
  width: number;
  /** Per term its column, or −1: a word of one document makes no two of them alike. */
  of: Int32Array;
}

export function sharedColumns(model: TfIdfModel): Columns {
  const documents = new Uint32Array(model.terms.length);
  for (const term of model.term) documents[term]++;
  let width = 0;
  const of = Int32Array.from(documents, (frequency) => (frequency > 1 ? width++ : -1));
  return { width: Math.max(1, width), of };
}

/** How documents × width is cut into tiles of rows; every pair of tiles is multiplied once. */
export interface TilePlan {
  rows: number;
  tiles: number;
  pairs: number;
}

/** @param wantedRows rows of a tile; fewer where the matrix is so wide that a tile were too big */
export function planTiles(documents: number, width: number, wantedRows: number): TilePlan {
  const rows = Math.max(1, Math.min(wantedRows, Math.floor(TILE_ENTRIES / width)));
  const tiles = Math.ceil(documents / rows);
  return { rows, tiles, pairs: (tiles * (tiles + 1)) / 2 };
}

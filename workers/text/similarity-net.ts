import * as tf from '@tensorflow/tfjs';
import type { Job } from '../contract/job.ts';
import { createBestLists, offer } from '../maths/best-lists.ts';
import type { BestLists } from '../maths/best-lists.ts';
import type { Columns } from './dense-tiles.ts';
import { planTiles, sharedColumns } from './dense-tiles.ts';
import type { TfIdfModel } from './tf-idf.ts';

/**
 * Upper bound of the error of single-precision cosines; candidates closer than this are compared in
 * double precision.
 */
const MARGIN = 1e-5;

export interface DenseOptions {
  /** Rows per tile; reduced where the vocabulary is so large that a tile would be too large. */
  tileRows: number;
  /** Compares only this many pairs of tiles, for timing. */
  tilePairs?: number;
}

/**
 * The k most similar documents of every document by dense matrix products, tile by tile, on the
 * current tfjs backend. Only a pair of tiles is in memory at a time, never n × n.
 *
 * Products in single precision select the candidates; their scores are then computed again in
 * double precision in the order of the sparse engine, so that both engines return the same lists
 * bit for bit.
 */
export async function allNearestDense(
  model: TfIdfModel,
  k: number,
  job: Job,
  options: DenseOptions
): Promise<BestLists> {
  const columns = sharedColumns(model);
  const { rows, tiles, pairs: all } = planTiles(model.documents, columns.width, options.tileRows);
  const pairs = Math.min(options.tilePairs ?? all, all);
  const lists = createBestLists(model.documents, k);
  let done = 0;
  for (let upper = 0; upper < tiles && done < pairs; upper++) {
    const left = toTile(model, columns, upper * rows, rows);
    try {
      for (let lower = upper; lower < tiles && done < pairs; lower++, done++) {
        job.report({ step: 'comparing', done, total: pairs });
        await job.breathe();
        const scores = await multiplyTiles(model, columns, left, lower * rows, rows);
        offerTile(model, lists, scores, upper * rows, lower * rows, rows);
      }
    } finally {
      left.dispose();
    }
  }
  return lists;
}

function toTile(model: TfIdfModel, columns: Columns, from: number, rows: number): tf.Tensor2D {
  const height = Math.min(rows, model.documents - from);
  const entries = new Float32Array(height * columns.width);
  for (let row = 0; row < height; row++) {
    for (let e = model.rowStart[from + row]; e < model.rowStart[from + row + 1]; e++) {
      const column = columns.of[model.term[e]];
      if (column >= 0) entries[row * columns.width + column] = model.weight[e];
    }
  }
  return tf.tensor2d(entries, [height, columns.width]);
}

async function multiplyTiles(
  model: TfIdfModel,
  columns: Columns,
  left: tf.Tensor2D,
  from: number,
  rows: number
): Promise<Float32Array> {
  const product = tf.tidy(() => tf.matMul(left, toTile(model, columns, from, rows), false, true));
  try {
    return (await product.data()) as Float32Array;
  } finally {
    product.dispose();
  }
}

/** Offers every pair of documents of a tile product to the lists of both. */
function offerTile(
  model: TfIdfModel,
  lists: BestLists,
  scores: Float32Array,
  upper: number,
  lower: number,
  rows: number
): void {
  const height = Math.min(rows, model.documents - upper);
  const width = Math.min(rows, model.documents - lower);
  const { floor } = lists;
  const own = new Float64Array(model.terms.length);
  for (let row = 0; row < height; row++) {
    const document = upper + row;
    spread(model, document, own);
    for (let column = Math.max(0, document + 1 - lower); column < width; column++) {
      const other = lower + column;
      const nearly = scores[row * width + column] + MARGIN;
      if (nearly < floor[document] && nearly < floor[other]) continue;
      if (nearly === MARGIN) continue;
      const score = dot(model, other, own);
      if (score === 0) continue;
      if (score >= floor[document]) offer(lists, document, other, score);
      if (score >= floor[other]) offer(lists, other, document, score);
    }
    clear(model, document, own);
  }
}

function spread(model: TfIdfModel, document: number, own: Float64Array): void {
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    own[model.term[e]] = model.weight[e];
  }
}

function clear(model: TfIdfModel, document: number, own: Float64Array): void {
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    own[model.term[e]] = 0;
  }
}

/** Adding zeros for unshared words changes no bit, so this equals the sum of the sparse engine. */
function dot(model: TfIdfModel, document: number, own: Float64Array): number {
  let sum = 0;
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    sum += own[model.term[e]] * model.weight[e];
  }
  return sum;
}

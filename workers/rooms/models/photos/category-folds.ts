import { createRandom } from '../../../maths/random.ts';

/** Number of folds: each product is predicted by a model of the other folds. */
export const FOLDS = 4;
/** Share of the training products held out as validation set for early stopping. */
const HELD_SHARE = 0.15;

export interface Fold {
  /** Photos by set. All photos of a product are in the same set. */
  train: number[];
  held: number[];
  test: number[];
}

/**
 * Splits photos by product, stratified by category, so that no photo is predicted by a model that
 * saw another photo of the same product.
 *
 * @param product of each photo, numbered from 0
 * @param category of each product
 */
export function foldProducts(product: Int32Array, category: Uint8Array, seed: number): Fold[] {
  const random = createRandom(seed);
  const foldOf = new Uint8Array(category.length);
  const order = random.shuffle([...category.keys()]).sort((a, b) => category[a] - category[b]);
  order.forEach((own, at) => (foldOf[own] = at % FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = order.filter((own) => foldOf[own] !== fold);
    const every = Math.round(1 / HELD_SHARE);
    const isHeld = new Uint8Array(category.length);
    learnt.forEach((own, at) => (isHeld[own] = Number(at % every === every >> 1)));
    const [train, held, test]: number[][] = [[], [], []];
    product.forEach((own, photo) => {
      (foldOf[own] === fold ? test : isHeld[own] ? held : train).push(photo);
    });
    return { train, held, test };
  });
}

import { createRandom } from '../../../maths/random.ts';

/** Each product is told once, by what was learned from the products of the other folds. */
export const FOLDS = 4;
/** Of those to learn from so many are held back to see when it is enough. */
const HELD_SHARE = 0.15;

export interface Fold {
  /** Photos. No product has some in one and some in another. */
  train: number[];
  held: number[];
  test: number[];
}

/**
 * Divides photos by product, each category evenly, so that no photo is told by a model that saw another
 * of the same product.
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

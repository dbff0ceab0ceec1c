import type { Job } from '../../../contract/job.ts';
import { MOST_ALIKE } from './contract.ts';
import type { AlikePair, SamePhoto } from './contract.ts';
import { cosine } from './descriptor.ts';
import type { Descriptor } from './descriptor.ts';

/** Photos and their products. */
export interface ProductPhotos {
  rgb: readonly Uint8Array[];
  descriptors: readonly Descriptor[];
  product: Int32Array;
  products: number;
}

/** Only photos at least this similar are compared pixel by pixel. */
const MAYBE_SAME = 0.97;
/** Maximum mean difference per colour value (of 255) caused by saving a file again. */
const SAVED_AGAIN = 3;

/**
 * Which products look similar, and which share a photo. The similarity of two products is that of
 * their most similar photos.
 */
export async function compareProducts(
  photos: ProductPhotos,
  job: Job
): Promise<{ alike: AlikePair[]; same: SamePhoto[] }> {
  const { descriptors, product, products } = photos;
  const best = Array.from({ length: products }, () => new Map<number, AlikePair>());
  const least = new Float64Array(products);
  const joined = new SameGroups(products);
  for (const [first, own] of descriptors.entries()) {
    job.report({ step: 'comparing', done: first, total: descriptors.length });
    await job.breathe();
    for (let second = first + 1; second < descriptors.length; second++) {
      const [from, to] = [product[first], product[second]];
      if (from === to) continue;
      const colour = cosine(own.colour, descriptors[second].colour);
      const shape = cosine(own.shape, descriptors[second].shape);
      const similarity = (colour + shape) / 2;
      for (const [one, other] of [
        [from, to],
        [to, from]
      ]) {
        // Most of the millions of pairs are irrelevant.
        if (similarity < least[one]) continue;
        least[one] = putBest(best[one], { from: one, to: other, similarity, colour, shape });
      }
      if (similarity < MAYBE_SAME) continue;
      const difference = meanDifference(photos.rgb[first], photos.rgb[second]);
      if (difference <= SAVED_AGAIN) joined.join(from, to, difference === 0);
    }
  }
  const alike = best.flatMap((own) => [...own.values()].sort(byMostAlike));
  return { alike, same: joined.groups() };
}

function byMostAlike(a: AlikePair, b: AlikePair): number {
  return b.similarity - a.similarity || a.to - b.to;
}

/**
 * Keeps the few most similar, each product once.
 *
 * @returns the minimum similarity to be kept
 */
function putBest(best: Map<number, AlikePair>, pair: AlikePair): number {
  const known = best.get(pair.to);
  if (!known || known.similarity < pair.similarity) best.set(pair.to, pair);
  const sorted = [...best.values()].sort(byMostAlike);
  for (const { to } of sorted.splice(MOST_ALIKE)) best.delete(to);
  return sorted.length < MOST_ALIKE ? 0 : sorted[MOST_ALIKE - 1].similarity;
}

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at] - b[at]);
  return sum / a.length;
}

/** Groups of products connected by shared photos. */
class SameGroups {
  readonly #head: Int32Array;
  readonly #isNearly: Uint8Array;

  constructor(products: number) {
    this.#head = Int32Array.from({ length: products }, (_, at) => at);
    this.#isNearly = new Uint8Array(products);
  }

  join(a: number, b: number, isExact: boolean): void {
    this.#head[this.#headOf(b)] = this.#headOf(a);
    if (!isExact) this.#isNearly[a] = this.#isNearly[b] = 1;
  }

  /** The largest first. */
  groups(): SamePhoto[] {
    const members = new Map<number, number[]>();
    this.#head.forEach((_, at) => {
      const head = this.#headOf(at);
      members.set(head, [...(members.get(head) ?? []), at]);
    });
    return [...members.values()]
      .filter((products) => products.length > 1)
      .map((products) => ({ products, isExact: products.every((at) => !this.#isNearly[at]) }))
      .sort((a, b) => b.products.length - a.products.length);
  }

  #headOf(at: number): number {
    while (this.#head[at] !== at) at = this.#head[at];
    return at;
  }
}

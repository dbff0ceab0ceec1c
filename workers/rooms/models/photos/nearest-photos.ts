import { cosine } from './descriptor.ts';
import type { Descriptor } from './descriptor.ts';

const NEIGHBOURS = 5;
/** Exponent of the weights: similarities of photos differ little. */
const SHARPNESS = 20;

/** Probabilities of a photo's categories from its nearest neighbours, weighted by similarity. */
export function tellByNearest(
  own: Descriptor,
  among: readonly number[],
  descriptors: readonly Descriptor[],
  category: Uint8Array,
  categories: number
): Float64Array {
  const similar = among
    .map((photo) => {
      const { colour, shape } = descriptors[photo];
      return { photo, similarity: (cosine(own.colour, colour) + cosine(own.shape, shape)) / 2 };
    })
    .sort((a, b) => b.similarity - a.similarity || a.photo - b.photo)
    .slice(0, NEIGHBOURS);
  // Smoothing, so that no probability is zero.
  const chance = new Float64Array(categories).fill(0.1 / categories);
  for (const { photo, similarity } of similar) {
    chance[category[photo]] += Math.exp(SHARPNESS * (similarity - similar[0].similarity));
  }
  const sum = chance.reduce((total, value) => total + value, 0);
  return chance.map((value) => value / sum);
}

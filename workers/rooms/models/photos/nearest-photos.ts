import { cosine } from './descriptor.ts';
import type { Descriptor } from './descriptor.ts';

const NEIGHBOURS = 5;
/** A photo twice as far away counts far less: similarities of photos differ little. */
const SHARPNESS = 20;

/**
 * Chances of a photo's categories by the photos most alike among some, which count by how alike they
 * are.
 */
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
  // A little of each, so that no chance is zero.
  const chance = new Float64Array(categories).fill(0.1 / categories);
  for (const { photo, similarity } of similar) {
    chance[category[photo]] += Math.exp(SHARPNESS * (similarity - similar[0].similarity));
  }
  const sum = chance.reduce((total, value) => total + value, 0);
  return chance.map((value) => value / sum);
}

import { PHOTO_SIDE } from '../../../contract/kept/photo.ts';
import type { Random } from '../../../maths/random.ts';

/** Side of what a network sees. */
export const NET_SIDE = PHOTO_SIDE / 2;
/** So many pixels a photo is shifted at most while training. */
const MOST_SHIFT = 2;

/** Half as wide and high, three numbers a pixel from −1 to 1: white is 1. */
export function halvePhoto(rgb: Uint8Array): Float32Array {
  const pixels = new Float32Array(NET_SIDE * NET_SIDE * 3);
  for (let at = 0; at < pixels.length; at++) {
    const channel = at % 3;
    const x = 2 * (Math.floor(at / 3) % NET_SIDE);
    const y = 2 * Math.floor(at / 3 / NET_SIDE);
    let sum = 0;
    for (let own = 0; own < 4; own++) {
      sum += rgb[((y + (own >> 1)) * PHOTO_SIDE + x + (own & 1)) * 3 + channel];
    }
    pixels[at] = sum / 4 / 127.5 - 1;
  }
  return pixels;
}

/**
 * Photos one after the other as a network takes them.
 *
 * @param random mirrors and shifts each; null: as they are
 */
export function tensorOf(
  pixels: readonly Float32Array[],
  photos: readonly number[],
  random: Random | null
): Float32Array {
  const size = NET_SIDE * NET_SIDE * 3;
  const all = new Float32Array(photos.length * size);
  photos.forEach((photo, at) => {
    all.set(random ? movedByChance(pixels[photo], random) : pixels[photo], at * size);
  });
  return all;
}

/** What comes in from outside is what lies at the edge. */
function movedByChance(pixels: Float32Array, random: Random): Float32Array {
  const isMirrored = random.integer(2) === 1;
  const shift = () => random.integer(2 * MOST_SHIFT + 1) - MOST_SHIFT;
  const [right, down] = [shift(), shift()];
  const within = (place: number) => Math.min(NET_SIDE - 1, Math.max(0, place));
  const moved = new Float32Array(pixels.length);
  for (let y = 0; y < NET_SIDE; y++) {
    for (let x = 0; x < NET_SIDE; x++) {
      const column = within((isMirrored ? NET_SIDE - 1 - x : x) + right);
      const from = (within(y + down) * NET_SIDE + column) * 3;
      moved.set(pixels.subarray(from, from + 3), (y * NET_SIDE + x) * 3);
    }
  }
  return moved;
}

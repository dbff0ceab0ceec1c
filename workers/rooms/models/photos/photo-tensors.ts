import { PHOTO_SIDE } from '../../../contract/kept/photo.ts';
import type { Random } from '../../../maths/random.ts';

/** Side of a network's input in pixels. */
export const NET_SIDE = PHOTO_SIDE / 2;
/** The first layer has 4 × 4 filters with stride 2. */
const FIRST_SIDE = 4;
export const FIRST_WINDOW = FIRST_SIDE * FIRST_SIDE * 3;
/** Maximum shift of a training photo in pixels. */
const MOST_SHIFT = 2;

/** Half the width and height, three values per pixel from −1 to 1: white is 1. */
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
 * Photos as input tensors of a network, concatenated.
 *
 * @param random mirrors and shifts each; null: no augmentation
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

/**
 * Unfolds inputs in the layout of `tensorOf` into the patches of the first layer, row-major, with
 * edge padding.
 */
export function unfoldPhotos(pixels: Float32Array): Float32Array {
  const size = NET_SIDE * NET_SIDE * 3;
  const photos = pixels.length / size;
  const windows = new Float32Array((photos * size * FIRST_WINDOW) / 3 / 4);
  const within = (place: number) => Math.min(NET_SIDE - 1, Math.max(0, place));
  let to = 0;
  for (let photo = 0; photo < photos; photo++) {
    for (let place = 0; place < (NET_SIDE * NET_SIDE) / 4; place++) {
      const [x, y] = [2 * (place % (NET_SIDE / 2)), 2 * Math.floor(place / (NET_SIDE / 2))];
      for (let own = 0; own < FIRST_SIDE * FIRST_SIDE; own++) {
        const column = within(x - 1 + (own % FIRST_SIDE));
        const row = within(y - 1 + Math.floor(own / FIRST_SIDE));
        const from = photo * size + (row * NET_SIDE + column) * 3;
        for (let channel = 0; channel < 3; channel++) windows[to++] = pixels[from + channel];
      }
    }
  }
  return windows;
}

/** Pixels shifted in from outside repeat the edge. */
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
      const to = (y * NET_SIDE + x) * 3;
      for (let channel = 0; channel < 3; channel++) moved[to + channel] = pixels[from + channel];
    }
  }
  return moved;
}

import { PHOTO_BYTES, PHOTO_SIDE } from '../../../../../workers/contract/kept/photo.ts';
import type { Random } from '../../../../../workers/maths/random.ts';

export type Colour = readonly [number, number, number];
export type Shape = 'disc' | 'stripes' | 'square';

export const RED: Colour = [200, 40, 40];
export const BLUE: Colour = [40, 60, 200];
export const GREEN: Colour = [40, 150, 60];

/** A shape on white, shifted and with a little noise by chance. */
export function drawn(shape: Shape, colour: Colour, random?: Random): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(PHOTO_BYTES).fill(255);
  const [dx, dy] = random ? [random.integer(7) - 3, random.integer(7) - 3] : [0, 0];
  for (let at = 0; at < PHOTO_SIDE * PHOTO_SIDE; at++) {
    const x = (at % PHOTO_SIDE) - PHOTO_SIDE / 2 + dx;
    const y = Math.floor(at / PHOTO_SIDE) - PHOTO_SIDE / 2 + dy;
    const isIn =
      shape === 'disc'
        ? Math.hypot(x, y) < 20
        : Math.max(Math.abs(x), Math.abs(y)) < 18 && (shape === 'square' || (x & 7) < 4);
    for (let channel = 0; channel < 3; channel++) {
      const value = isIn ? colour[channel] : 250;
      rgb[at * 3 + channel] = value + (random ? random.integer(5) : 0);
    }
  }
  return rgb;
}

/** Every pixel by chance. */
export function noise(random: Random): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: PHOTO_BYTES }, () => random.integer(256));
}

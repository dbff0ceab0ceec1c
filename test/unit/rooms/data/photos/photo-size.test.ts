import { expect, it } from 'vitest';
import { photoSize } from '../../../../../workers/rooms/data/photos/photo-size.ts';

const bytes = (hex: string) =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
const letters = (text: string) => Buffer.from(text).toString('hex');

const PNG = `89504e470d0a1a0a 0000000d 49484452 00004e20 00003039 0802000000`;
/** A JFIF head, a table of four bytes, a byte that fills up, and a progressive frame. */
const JPEG = `ffd8 ffe0 0006 4a464946 ffc4 0004 0000 ffff c2 0011 08 0bb8 0fa0 03`;
const riff = (chunk: string, rest: string) =>
  `${letters('RIFF')} 00000000 ${letters(`WEBP${chunk}`)} 00000000 ${rest}`;

it.each([
  ['PNG', PNG, 20_000, 12_345],
  ['JPEG', JPEG, 4_000, 3_000],
  ['WebP with losses', riff('VP8 ', '000000 9d012a 2003 5802'), 800, 600],
  ['WebP without losses', riff('VP8L', '2f 1fc35500'), 800, 344],
  ['extended WebP', riff('VP8X', '00000000 1f0300 570200'), 800, 600]
])('reads the size of a %s', (_, hex, width, height) => {
  expect(photoSize(bytes(hex))).toEqual({ width, height });
});

it.each([
  ['nothing', ''],
  ['text', letters('product;price and some more words')],
  ['a GIF', letters('GIF89a and more of what follows')],
  ['a JPEG without a frame', 'ffd8 ffe0 0006 4a464946 0000'],
  ['a cut-off PNG', PNG.slice(0, 30)],
  ['a cut-off JPEG', JPEG.slice(0, 60)]
])('finds none in %s', (_, hex) => {
  expect(photoSize(bytes(hex))).toBe(null);
});

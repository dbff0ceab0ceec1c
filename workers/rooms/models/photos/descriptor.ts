import { PHOTO_SIDE } from '../../../contract/kept/photo.ts';
import { toOklab } from './colours.ts';

const LIGHTS = 5;
const TINTS = 7;
/** Range of Oklab's colour axes in the histogram. */
const MOST_TINT = 0.28;
const COLOURS = LIGHTS * TINTS * TINTS;
/** Colours closer than this to the border colour are background, with low weight. */
const BACKGROUND = 0.06;
const BACKGROUND_WEIGHT = 0.05;

const CELL = 8;
const CELLS = PHOTO_SIDE / CELL;
const DIRECTIONS = 9;
/** Gradients weaker than this in a block of cells are noise. */
const WEAK = 1;
/** Two by two cells. */
const BLOCK = 4 * DIRECTIONS;
const SHAPES = CELLS * CELLS * DIRECTIONS;

/** Feature vector of a photo: colours and shapes, each of length 1 (or all zeros). */
export interface Descriptor {
  colour: Float32Array;
  shape: Float32Array;
}

/**
 * Describes a thumbnail without a pretrained model: a histogram of perceptual colours, as square
 * roots of shares (Hellinger), and a histogram of oriented gradients (Dalal and Triggs, CVPR 2005)
 * for outlines and patterns. The cosine of two vectors is the similarity of two products, whoever
 * took the photos.
 *
 * @param rgb `PHOTO_SIDE` × `PHOTO_SIDE` pixels
 */
export function describePhoto(rgb: Uint8Array): Descriptor {
  const lab = toOklab(rgb);
  return { colour: countColours(lab), shape: countDirections(lab) };
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return Math.min(1, sum);
}

function countColours(lab: Float32Array): Float32Array {
  const bins = new Float32Array(COLOURS);
  const border = borderColour(lab);
  for (let at = 0; at < lab.length; at += 3) {
    const away = Math.hypot(lab[at] - border[0], lab[at + 1] - border[1], lab[at + 2] - border[2]);
    share(bins, lab, at, away < BACKGROUND ? BACKGROUND_WEIGHT : 1);
  }
  return toLengthOne(bins.map(Math.sqrt));
}

/**
 * Trilinear interpolation: distributes a pixel over the eight nearest bins, so that a slightly
 * lighter shade remains similar.
 */
function share(bins: Float32Array, lab: Float32Array, at: number, weight: number): void {
  const light = placeIn(lab[at], 0, 1, LIGHTS);
  const green = placeIn(lab[at + 1], -MOST_TINT, MOST_TINT, TINTS);
  const blue = placeIn(lab[at + 2], -MOST_TINT, MOST_TINT, TINTS);
  for (let corner = 0; corner < 8; corner++) {
    const [x, y, z] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const part = partOf(light, x) * partOf(green, y) * partOf(blue, z);
    if (part === 0) continue;
    const [l, a, b] = [Math.floor(light) + x, Math.floor(green) + y, Math.floor(blue) + z];
    bins[(l * TINTS + a) * TINTS + b] += weight * part;
  }
}

/** Fractional index of a value among the bin centres, from 0 to bins − 1. */
function placeIn(value: number, low: number, high: number, bins: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low))) * (bins - 1);
}

function partOf(place: number, side: number): number {
  const rest = place - Math.floor(place);
  return side === 1 ? rest : 1 - rest;
}

/** Median of the border pixels, per channel. */
function borderColour(lab: Float32Array): number[] {
  const pixels: number[] = [];
  for (let at = 0; at < PHOTO_SIDE; at++) {
    const last = PHOTO_SIDE - 1;
    pixels.push(at, last * PHOTO_SIDE + at, at * PHOTO_SIDE, at * PHOTO_SIDE + last);
  }
  return [0, 1, 2].map((channel) => {
    const values = Float32Array.from(pixels, (pixel) => lab[pixel * 3 + channel]).sort();
    return values[values.length >> 1];
  });
}

function countDirections(lab: Float32Array): Float32Array {
  const cells = new Float32Array(SHAPES);
  const light = (x: number, y: number) => lab[(y * PHOTO_SIDE + x) * 3];
  for (let y = 1; y < PHOTO_SIDE - 1; y++) {
    for (let x = 1; x < PHOTO_SIDE - 1; x++) {
      const right = light(x + 1, y) - light(x - 1, y);
      const down = light(x, y + 1) - light(x, y - 1);
      const place = ((Math.atan2(down, right) / Math.PI + 1) % 1) * DIRECTIONS;
      const first = Math.floor(place) % DIRECTIONS;
      const from = cellAt(x, y) * DIRECTIONS;
      const strength = Math.hypot(right, down);
      cells[from + first] += strength * (1 - (place % 1));
      cells[from + ((first + 1) % DIRECTIONS)] += strength * (place % 1);
    }
  }
  for (let from = 0; from < SHAPES; from += BLOCK) evenOut(cells.subarray(from, from + BLOCK));
  return toLengthOne(cells);
}

/** The cells of a block are contiguous. */
function cellAt(x: number, y: number): number {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  const block = (row >> 1) * (CELLS / 2) + (column >> 1);
  return block * 4 + (row & 1) * 2 + (column & 1);
}

/** Normalisation makes dark and bright blocks count equally. */
function evenOut(block: Float32Array): void {
  const length = Math.sqrt(squaredLength(block) + WEAK * WEAK);
  for (let at = 0; at < block.length; at++) block[at] = Math.min(0.2, block[at] / length);
}

function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(squaredLength(vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function squaredLength(vector: Float32Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}

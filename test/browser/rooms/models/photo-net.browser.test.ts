import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { trainPhotoNet } from '../../../../workers/rooms/models/photos/photo-net.ts';
import { halvePhoto } from '../../../../workers/rooms/models/photos/photo-tensors.ts';
import { chooseBackend } from '../../../../workers/tensors/backend.ts';
import { BLUE, drawn, GREEN, RED } from '../../../unit/rooms/models/photos/made-photos.ts';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** The category is the shape; colours tell nothing of it. */
function shapes(count: number) {
  const random = createRandom(4);
  const category = Uint8Array.from({ length: count }, () => random.integer(2));
  const pixels = Array.from(category, (own) =>
    halvePhoto(drawn(own ? 'disc' : 'stripes', random.pick([RED, BLUE, GREEN]), random))
  );
  return { category, pixels };
}

const PARTS = { train: range(0, 28), held: range(28, 32), test: range(32, 48) };
/** Plain JavaScript takes seconds for what is learned on WASM in one. */
const FEW = { train: range(0, 6), held: range(6, 8), test: range(8, 10) };

async function train(
  prefer: 'wasm' | 'cpu',
  budgetMs = Infinity,
  job = quietJob(),
  parts: Record<'train' | 'held' | 'test', number[]> = PARTS
) {
  await chooseBackend({ prefer }, quietJob());
  const { category, pixels } = shapes(48);
  let time = 0;
  const task = {
    pixels,
    category,
    categories: 2,
    ...parts,
    seed: 3,
    clock: () => time++,
    budgetMs
  };
  const { chance, ranOut } = await trainPhotoNet(task, job);
  const right = parts.test.filter(
    (photo, at) => chance[at * 2 + 1] > 0.5 === (category[photo] === 1)
  );
  return { chance, ranOut, accuracy: right.length / parts.test.length };
}

describe('a convolutional network on photos', () => {
  it('learns a shape whatever its colour, the same with the same seed, and leaves nothing behind', async () => {
    await chooseBackend({ prefer: 'wasm' }, quietJob());
    const before = tf.memory().numTensors;
    const first = await train('wasm');
    expect(tf.getBackend()).toBe('wasm');
    expect(first.accuracy).toBeGreaterThan(0.9);
    expect(first.ranOut).toBe(false);
    expect(tf.memory().numTensors).toBe(before);
    const [short, again] = [await train('wasm', 3), await train('wasm', 3)];
    expect(again.chance).toEqual(short.chance);
    expect(short.chance).not.toEqual(first.chance);
  }, 60_000);

  it('ends when the time is up, and when it is cancelled, on any backend', async () => {
    expect((await train('cpu', 3, quietJob(), FEW)).ranOut).toBe(true);
    expect(tf.getBackend()).toBe('cpu');
    const before = tf.memory().numTensors;
    let breaths = 0;
    const breathe = async () => {
      if (++breaths > 2) throw new Error('cancelled');
    };
    const cancelled = train('cpu', Infinity, { ...quietJob(), breathe }, FEW);
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});

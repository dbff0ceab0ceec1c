import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../workers/contract/job.ts';
import type { Job } from '../../../../workers/contract/job.ts';
import type { Checkpoints } from '../../../../workers/learning/method.ts';
import {
  DamagedModel,
  modelFromBytes,
  modelToBytes
} from '../../../../workers/learning/model-bytes.ts';
import type { PackedModel } from '../../../../workers/learning/model-bytes.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { gru } from '../../../../workers/rooms/models/reviews/methods/gru-net.ts';
import { lstm } from '../../../../workers/rooms/models/reviews/methods/lstm-net.ts';
import { trainMoodNet } from '../../../../workers/rooms/models/reviews/methods/mood-net.ts';
import { textCnn } from '../../../../workers/rooms/models/reviews/methods/text-cnn-net.ts';
import { tellTexts } from '../../../../workers/rooms/models/reviews/methods/packed-net.ts';
import {
  readNetFile,
  writeNetFile
} from '../../../../workers/rooms/models/reviews/kept/net-file.ts';
import { chooseBackend } from '../../../../workers/tensors/backend.ts';
import { numberTokens } from '../../../../workers/rooms/models/reviews/methods/token-rows.ts';
import { LONG } from '../../../kit/long.ts';
import { NET_OF_OTHER_BACKEND } from '../../../kit/tolerances.ts';

const WORDS = ['tea', 'cup', 'shop', 'parcel', 'colour', 'paper', 'today', 'sister'];

/** "not" turns a mood round, so single words tell nothing. */
function turnedReviews(count: number) {
  const random = createRandom(4);
  const mood = Uint8Array.from({ length: count }, () => random.integer(2));
  const texts = Array.from(mood, (own) => {
    const isTurned = random.next() < 0.5;
    const word = (own === 1) === isTurned ? 'bad' : 'good';
    const about = Array.from({ length: 3 }, () => random.pick(WORDS)).join(' ');
    return `${about} ${isTurned ? 'not' : 'so'} ${word} ${random.pick(WORDS)}`;
  });
  return { texts, mood };
}

const method = { textCnn, gru, lstm };
const rows = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, at) => from + at);

async function train(
  name: keyof typeof method,
  budgetMs = Infinity,
  job = quietJob(),
  checkpoints?: Checkpoints
) {
  await chooseBackend({ prefer: 'wasm' }, quietJob());
  const { texts, mood } = turnedReviews(500);
  let time = 0;
  return trainMoodNet(
    { ...method[name], length: 8 },
    {
      texts,
      mood,
      train: rows(0, 400),
      test: rows(400, 500),
      seed: 3,
      clock: () => time++,
      budgetMs
    },
    job,
    checkpoints
  ).then((found) => {
    const right = [...found.chance].filter((own, at) => own > 0.5 === (mood[400 + at] === 1));
    return { ...found, accuracy: right.length / 100 };
  });
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}

/** Every state as it comes back from where it was kept; the time a training took is another matter. */
function watch(left: PackedModel | null = null) {
  const states = new Map<number, PackedModel>();
  const reached: Checkpoints['reached'] = (round, _, state) => {
    const { arrays, facts } = state();
    const bytes = modelToBytes({ method: 'own', arrays, facts: { ...facts, spentMs: 0 } });
    states.set(round, modelFromBytes(joined(bytes)));
  };
  return { states, points: { left, reached } };
}

/** A whole training of each, watched, that other ones are held against; and whether it left anything. */
const wholes = new Map<keyof typeof method, ReturnType<typeof trainWatched>>();
function wholeOf(name: keyof typeof method) {
  const whole = wholes.get(name) ?? trainWatched(name);
  wholes.set(name, whole);
  return whole;
}

async function trainWatched(name: keyof typeof method) {
  await chooseBackend({ prefer: 'wasm' }, quietJob());
  const before = tf.memory().numTensors;
  const { states, points } = watch();
  const whole = await train(name, Infinity, quietJob(), points);
  return { whole, states, left: tf.memory().numTensors - before };
}

/** Both recurrent nets are trained by the same code: in every run one stands for what is no matter of cells. */
const TRAINED = LONG ? (['textCnn', 'gru', 'lstm'] as const) : (['textCnn', 'gru'] as const);

describe.each(['textCnn', 'gru', 'lstm'] as const)('%s', (name) => {
  it('learns what single words cannot tell, the same with the same seed, and leaves nothing behind', async () => {
    const { whole: first, left } = await wholeOf(name);
    expect(tf.getBackend()).toBe('wasm');
    expect(first.accuracy).toBeGreaterThan(0.9);
    expect(first.ranOut).toBe(false);
    expect(left).toBe(0);
    const before = tf.memory().numTensors;
    // Nobody watches the second one, which ends early: what it says by then is the same twice.
    const short = () => train(name, 3).then(({ chance }) => chance);
    expect(await short()).toEqual(await short());
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});

describe.each(TRAINED)('%s, interrupted', (name) => {
  it('left after an epoch it comes to the same weights, and leaves nothing behind', async () => {
    const { whole, states } = await wholeOf(name);
    const before = tf.memory().numTensors;
    const last = states.size;
    expect(last).toBeGreaterThan(3);
    for (const round of LONG ? [1, last - 1, last] : [1, last]) {
      const later = watch(states.get(round)!);
      const told: number[] = [];
      const report: Job['report'] = ({ epoch }) => epoch && told.push(epoch.number);
      const found = await train(name, Infinity, { ...quietJob(), report }, later.points);
      // Who looks on sees the rounds before it was left as well.
      expect(told).toEqual([...found.curve.loss.keys()]);
      expect(found).toEqual(whole);
      expect([...later.states]).toEqual([...states].slice(round));
    }
    expect(tf.memory().numTensors).toBe(before);
    const { arrays, facts } = states.get(2)!;
    const other = { ...arrays, second: arrays.second.slice(1) };
    for (const left of [
      { arrays: {}, facts: {} },
      { arrays: other, facts }
    ]) {
      await expect(train(name, Infinity, quietJob(), watch(left).points)).rejects.toThrow(
        DamagedModel
      );
    }
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);

  it('ends when the time is up, and when it is cancelled', async () => {
    const { curve, ranOut } = await train(name, 3);
    expect(ranOut).toBe(true);
    expect(curve.loss.length).toBeLessThan(6);
    const before = tf.memory().numTensors;
    let breaths = 0;
    const breathe = async () => {
      if (++breaths > 3) throw new Error('cancelled');
    };
    await expect(train(name, Infinity, { ...quietJob(), breathe })).rejects.toThrow('cancelled');
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});

/** Of no interest here but to be written and read. */
const facts = {
  about: 'reviews',
  target: '',
  kind: 'class' as const,
  classes: ['bad', 'good'],
  trainRows: 400,
  testRows: 100,
  metric: 'accuracy',
  value: 0.9,
  naive: 0.5,
  beats: true,
  low95: 0.8,
  high95: 0.95,
  writing: 'spaced' as const
};
const seen = { column: 'known', kind: 'number' as const, edges: [1], rows: [0, 100], median: 1 };
const ids = { textCnn: 'text_cnn', gru: 'gru', lstm: 'lstm' };

describe.each(['textCnn', 'gru', 'lstm'] as const)('%s, kept', (name) => {
  it('tells the same of the same texts: bit for bit, and on another backend to single precision', async () => {
    // A round or two: what it learned is of no interest here.
    const { packed, chance } = await train(name, 1);
    const about = { seed: 3, from: '', metrics: [], seen };
    const json = writeNetFile({ ...facts, method: ids[name] }, packed, about);
    const opened = readNetFile(json)!;
    expect(opened.packed).toEqual(packed);
    const before = tf.memory().numTensors;
    const texts = turnedReviews(500).texts.slice(400);
    expect(tf.getBackend()).toBe('wasm');
    expect(await tellTexts(method[name], opened.packed, texts, quietJob())).toEqual(chance);
    expect(tf.memory().numTensors).toBe(before);
    await chooseBackend({ prefer: 'cpu' }, quietJob());
    expect(tf.getBackend()).toBe('cpu');
    const some = texts.slice(0, 6);
    const told = await tellTexts(method[name], opened.packed, some, quietJob());
    for (const [at, own] of told.entries()) {
      expect(Math.abs(own - chance[at])).toBeLessThan(NET_OF_OTHER_BACKEND);
    }
    await chooseBackend({ prefer: 'wasm' }, quietJob());
    // Of another network, or of other words, nothing is told.
    const others = [
      { ...packed, layers: packed.layers.slice(1) },
      { ...packed, known: packed.known.slice(1) }
    ];
    for (const other of others) {
      await expect(tellTexts(method[name], other, texts, quietJob())).rejects.toThrow(DamagedModel);
    }
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});

it('the time before it was left counts', async () => {
  const { states } = await wholeOf('gru');
  const { arrays, facts } = states.get(2)!;
  const left = { arrays, facts: { ...facts, spentMs: 50 } };
  const { ranOut, curve } = await train('gru', 60, quietJob(), watch(left).points);
  expect(ranOut).toBe(true);
  expect(curve.loss).toHaveLength(2);
}, 60_000);

describe('numbered words', () => {
  it('stand at the end of their row; unknown ones and long texts are cut short', () => {
    const texts = ['a1 b1 a1', 'b1 a1', 'c1 b1', '好 a1 b1 a1'];
    const { token, words } = atOnce(numberTokens(texts, [0, 1], 3));
    expect(words).toBe(4);
    const [a, b] = [2, 3];
    expect([...token]).toEqual([a, b, a, 0, b, a, 0, 1, b, 1, a, b]);
  });
});

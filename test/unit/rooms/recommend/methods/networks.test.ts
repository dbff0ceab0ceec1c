import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { scoreBpr } from '../../../../../workers/rooms/recommend/methods/bpr.ts';
import * as bprNet from '../../../../../workers/rooms/recommend/methods/bpr-net.ts';
import { gatherOrders } from '../../../../../workers/rooms/recommend/interactions.ts';
import {
  createMethods,
  createPast
} from '../../../../../workers/rooms/recommend/methods/create-methods.ts';
import { hasSequences, scoreGru } from '../../../../../workers/rooms/recommend/methods/gru.ts';
import * as gruNet from '../../../../../workers/rooms/recommend/methods/gru-net.ts';
import { testRecommenders } from '../../../../../workers/rooms/recommend/test/recommender-test.ts';
import { times } from '../../../../kit/long.ts';
import { slopesAlong } from '../../../../kit/slopes.ts';
import { NETWORK_FORWARD, SLOPE_BY_DIFFERENCES } from '../../../../kit/tolerances.ts';
import { TRAINED_METHODS } from './method-kinds.ts';
import { inventChains, inventTastes, KINDS } from './taste-shop.ts';

const job = quietJob();
const { fitBpr } = bprNet;
const { fitGru } = gruNet;

let before = 0;
beforeEach(async () => {
  await tf.setBackend('cpu');
  before = tf.memory().numTensors;
});
afterEach(() => expect(tf.memory().numTensors).toBe(before));

const BPR = {
  factors: 8,
  rate: 0.05,
  regularisation: 0.01,
  epochs: 15,
  patience: 3,
  batch: 256,
  seed: 3
};
const SEQUENCE = {
  width: 16,
  rate: 0.02,
  dropped: 0,
  epochs: 25,
  patience: 4,
  batch: 50,
  seed: 3
};
const SHORT = { ...SEQUENCE, epochs: 2 };

function expectSlopes(parameters: tf.Variable[], loss: () => tf.Scalar): void {
  for (const [slope, difference] of slopesAlong(parameters, loss, createRandom(8))) {
    expect(Math.abs(slope - difference)).toBeLessThan(
      SLOPE_BY_DIFFERENCES * Math.max(0.1, Math.abs(difference))
    );
  }
  tf.dispose(parameters);
}

function cancelAfter(breaths: number) {
  let taken = 0;
  const breathe = async () => {
    if (++taken > breaths) throw new Failed('cancelled');
  };
  return { ...job, breathe };
}

describe('personalised ranking (BPR)', () => {
  it('has the slopes of its loss', () => {
    const random = createRandom(2);
    const table = (rows: number, columns: number) =>
      tf.tidy(() =>
        tf.variable(
          tf.tensor2d(
            Float32Array.from({ length: rows * columns }, () => random.normal()),
            [rows, columns]
          )
        )
      );
    const [user, item, bias] = [table(3, 4), table(5, 4), table(5, 1)] as tf.Variable<tf.Rank.R2>[];
    const triples = {
      user: Int32Array.of(0, 2, 2, 1),
      bought: Int32Array.of(1, 1, 3, 0),
      other: Int32Array.of(4, 0, 2, 4)
    };
    expectSlopes([user, item, bias], () => bprNet.lossOf({ user, item, bias }, triples, 0.1));
  });

  it('finds planted tastes, and the same again with the same seed', async () => {
    const shop = inventTastes(200, 40, 1);
    const model = await fitBpr(shop, BPR, job);
    const { loss, heldLoss, best } = model.curve!;
    expect(loss.at(-1)!).toBeLessThan(loss[0] / 2);
    expect(heldLoss[best]).toBeLessThan(heldLoss[0] / 2);
    const scores = new Float64Array(shop.items);
    let right = 0;
    for (let user = 0; user < shop.users; user++) {
      scoreBpr(model, user, scores);
      const best = [...scores.keys()].sort((a, b) => scores[b] - scores[a]).slice(0, 10);
      right += best.filter((item) => item % KINDS === user % KINDS).length;
    }
    expect(right / (10 * shop.users)).toBeGreaterThan(0.95);
    expect(structuredClone(model)).toEqual(model);
    expect(await fitBpr(shop, { ...BPR, epochs: 3 }, job)).toEqual(
      await fitBpr(shop, { ...BPR, epochs: 3 }, job)
    );
  });

  it('says nothing where there is nothing to tell apart', async () => {
    const one = gatherOrders(3, 1, () => [{ day: 0, items: [0] }]);
    const everything = gatherOrders(4, 3, () => [{ day: 0, items: [0, 1, 2] }]);
    for (const shop of [one, everything, gatherOrders(0, 0, () => [])]) {
      const model = await fitBpr(shop, BPR, job);
      expect(model.curve).toBeNull();
      const scores = new Float64Array(shop.items).fill(9);
      if (shop.users > 0) scoreBpr(model, 0, scores);
      expect([...scores].every((score) => score === 0)).toBe(true);
    }
  });

  it('one customer, and customers without purchases beside others', async () => {
    const shop = gatherOrders(2, 4, (user) => (user === 0 ? [{ day: 0, items: [0, 2] }] : []));
    const model = await fitBpr(shop, BPR, job);
    const scores = new Float64Array(4);
    scoreBpr(model, 0, scores);
    expect(Math.min(scores[0], scores[2])).toBeGreaterThan(Math.max(scores[1], scores[3]));
    scoreBpr(model, 1, scores);
    expect([...scores]).toEqual([0, 0, 0, 0]);
  });

  it('cancelled, leaves no tensor behind', async () => {
    const trial = fitBpr(inventTastes(200, 40, 1), BPR, cancelAfter(7));
    await expect(trial).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('gone astray, leaves nothing behind', async () => {
    const trial = fitBpr(inventTastes(60, 20, 1), { ...BPR, rate: 1e20 }, job);
    await expect(trial).rejects.toMatchObject({ code: 'training_diverged' });
  });
});

describe('orders in a row (GRU)', () => {
  it('has the slopes of its loss', () => {
    const random = createRandom(4);
    const shop = inventChains(6, 5, 2);
    const net = gruNet.createNet(shop, 4, random);
    const bags = gruNet.bagOrders(shop, [0, 1, 2, 3], 0, random);
    expectSlopes(Object.values(net), () => gruNet.lossOf(net, bags));
  });

  it('is the recurrent unit of tfjs layers', () => {
    const shop = inventChains(5, 6, 3);
    const net = gruNet.createNet(shop, 4, createRandom(4));
    const bags = gruNet.bagOrders(shop, [0, 1, 2], 0, createRandom(1));
    const layer = tf.layers.gru({
      units: 4,
      activation: 'tanh',
      recurrentActivation: 'sigmoid',
      returnSequences: true
    });
    const begin = tf.zeros([1, 1, 4]);
    tf.dispose([layer.apply(begin) as tf.Tensor, begin]);
    tf.tidy(() => {
      layer.setWeights([
        net.input,
        tf.concat([net.state, net.candidate], 1),
        net.bias.squeeze([0])
      ]);
      const { steps, customers, items } = bags;
      const rows = tf.tensor2d(bags.input, [steps * customers, items]);
      const entering = tf.matMul(rows, net.embedding).reshape([steps, customers, 4]);
      const states = layer.apply(entering.transpose([1, 0, 2])) as tf.Tensor3D;
      const flat = states.transpose([1, 0, 2]).reshape([steps * customers, 4]) as tf.Tensor2D;
      const theirs = tf.matMul(flat, net.output).add(net.itemBias).dataSync();
      gruNet
        .logitsOf(net, bags)
        .dataSync()
        .forEach((own, at) => expect(Math.abs(own - theirs[at])).toBeLessThan(NETWORK_FORWARD));
    });
    layer.dispose();
    tf.dispose(Object.values(net));
  });

  it('learns what follows what; plain scores are those of the tensors', async () => {
    const shop = inventChains(times(120, 200), 12, 5);
    expect(hasSequences(shop)).toBe(true);
    const model = await fitGru(shop, SEQUENCE, job);
    const { loss, heldLoss, best } = model.curve!;
    expect(loss.at(-1)!).toBeLessThan(loss[0] / 2);
    expect(heldLoss[best]).toBeLessThan(1);
    const scores = new Float64Array(12);
    const { userStart, start, item } = shop.orders;
    let right = 0;
    for (let user = 0; user < shop.users; user++) {
      scoreGru(model, shop, user, scores);
      expect(scores.reduce((sum, own) => sum + own)).toBeCloseTo(1, 9);
      const last = item[start[userStart[user + 1] - 1]];
      right += Number(scores.indexOf(Math.max(...scores)) === (last + 1) % 12);
    }
    expect(right / shop.users).toBeGreaterThan(0.95);
    expectSameScores(model, shop);
    // Every epoch draws from a seed of its own: two show as much as all.
    const [once, again] = [await fitGru(shop, SHORT, job), await fitGru(shop, SHORT, job)];
    expect(again).toEqual(once);
  });

  /** The tensors' logits after all orders but the last, against the plain ones of a shop without it. */
  function expectSameScores(
    model: Awaited<ReturnType<typeof fitGru>>,
    shop: ReturnType<typeof inventChains>
  ): void {
    const { width: w, embedding, output, input, state, bias, itemBias } = model;
    const matrix = (values: Float64Array, columns: number) =>
      tf.tensor2d(Float32Array.from(values), [values.length / columns, columns]);
    tf.tidy(() => {
      const both = matrix(state, 3 * w);
      const net = {
        embedding: matrix(embedding, w),
        output: matrix(output, w).transpose(),
        input: matrix(input, 3 * w),
        state: both.slice([0, 0], [w, 2 * w]),
        candidate: both.slice([0, 2 * w], [w, w]),
        bias: matrix(bias, 3 * w),
        itemBias: matrix(itemBias, shop.items)
      } as unknown as gruNet.Net;
      const bags = gruNet.bagOrders(shop, [0], 0, createRandom(1));
      const chances = tf.softmax(gruNet.logitsOf(net, bags)).dataSync();
      const { userStart, start, item } = shop.orders;
      const before = gatherOrders(1, shop.items, () =>
        Array.from({ length: userStart[1] - 1 }, (_, day) => ({
          day,
          items: [...item.subarray(start[day], start[day + 1])]
        }))
      );
      const scores = new Float64Array(shop.items);
      scoreGru(model, before, 0, scores);
      const last = (bags.steps - 1) * shop.items;
      scores.forEach((own, at) =>
        expect(Math.abs(own - chances[last + at])).toBeLessThan(NETWORK_FORWARD)
      );
    });
  }

  it('is not trained on too little; then it says nothing', async () => {
    const shop = inventChains(40, 12, 5);
    expect(hasSequences(shop)).toBe(false);
    expect(hasSequences(inventChains(300, 1, 5))).toBe(false);
    const model = await fitGru(shop, SEQUENCE, job);
    const scores = new Float64Array(12).fill(9);
    scoreGru(model, shop, 0, scores);
    expect([...scores].every((score) => score === 0)).toBe(true);
  });

  it('cancelled, leaves no tensor behind', async () => {
    const trial = fitGru(inventChains(200, 12, 5), SEQUENCE, cancelAfter(6));
    await expect(trial).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('in the test of the methods', () => {
  const networks = {
    bpr: (...[data, , own]: Parameters<typeof fitBpr>) => fitBpr(data, BPR, own),
    gru: (...[data, , own]: Parameters<typeof fitGru>) =>
      fitGru(data, { ...SEQUENCE, epochs: 3 }, own)
  };
  const shop = inventTastes(times(330, 400), 40, 6);
  const question = { split: 'last_order', scope: 'new', seed: 1 } as const;

  it('trained methods take part only when asked, and tell how training went', async () => {
    const past = createPast(shop, 'last_order', { seed: 1, networks });
    const plain = await testRecommenders(shop, question, job, past);
    expect(plain.untrained).toEqual(TRAINED_METHODS);
    expect(plain.training).toEqual([]);
    expect(plain.rows.some(({ method }) => TRAINED_METHODS.includes(method))).toBe(false);
    const asked = await testRecommenders(shop, { ...question, trained: true }, job, past);
    expect(asked.untrained).toEqual([]);
    expect(asked.training.map(({ method }) => method)).toEqual(TRAINED_METHODS);
    expect(asked.rows.filter(({ method }) => !TRAINED_METHODS.includes(method))).toEqual(
      plain.rows
    );
    const hitOf = (wanted: string) =>
      asked.rows.find(
        ({ method, metric, k }) => method === wanted && metric === 'hit' && k === 10
      )!;
    expect(hitOf('bpr').low95).toBeGreaterThan(hitOf('best_sellers').high95);
  });

  it('there are none without tensors', async () => {
    const methods = createMethods(shop, { seed: 1 });
    expect(methods.possible('new')).not.toContain('bpr');
    await expect(methods.fit('bpr', job)).rejects.toMatchObject({ code: 'backend_none' });
  });
});

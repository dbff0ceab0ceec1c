import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import {
  METHODS,
  TRAINED_METHODS
} from '../../../../../workers/rooms/recommend/methods/contract.ts';
import { writeModelFile } from '../../../../../workers/rooms/recommend/lists/export-model.ts';
import {
  modelFromBytes,
  modelToBytes,
  type FittedModel
} from '../../../../../workers/rooms/recommend/methods/fitted-models.ts';
import { itemsOf } from '../../../../../workers/rooms/recommend/interactions.ts';
import {
  createMethods,
  type Methods
} from '../../../../../workers/rooms/recommend/methods/methods.ts';
import { inventTastes } from './taste-shop.ts';

const job = quietJob();
const data = inventTastes(60, 24, 5);
const curve = { loss: [2, 1], heldLoss: [2.5, 1.5], best: 1, stoppedEarly: true };
const numbers = (length: number, scale: number) =>
  Float64Array.from({ length }, (_, at) => scale * Math.sin(at + 1));
/** Networks as training leaves them; what they learn is another test's business. */
const context = {
  seed: 1,
  countryOf: Uint32Array.from({ length: data.users }, (_, user) => user % 3),
  networks: {
    bpr: async () => ({
      ...{ factors: 4, curve },
      user: numbers(4 * data.users, 1),
      item: numbers(4 * data.items, 2)
    }),
    sequence: async () => ({
      ...{ width: 4, curve },
      embedding: numbers(4 * data.items, 1),
      output: numbers(4 * data.items, 1),
      input: numbers(4 * 12, 1),
      state: numbers(4 * 12, 1),
      bias: numbers(12, 1),
      itemBias: numbers(data.items, 1)
    })
  }
};

function scoresOf(methods: Methods, method: (typeof METHODS)[number]) {
  return methods.fit(method, job).then(({ score }) =>
    Array.from({ length: data.users }, (_, user) => {
      const scores = new Float64Array(data.items);
      score(itemsOf(data, user), user, scores);
      return scores;
    })
  );
}

async function asBuffer(model: FittedModel): Promise<ArrayBuffer> {
  return new Blob(modelToBytes(model)).arrayBuffer();
}

describe('a kept model', () => {
  it.each(METHODS)(
    'of %s scores as the one fitted, and nothing is fitted again',
    async (method) => {
      const kept = new Map<string, ArrayBuffer>();
      const fitting: Promise<unknown>[] = [];
      const first = createMethods(data, context, undefined, {
        read: async () => undefined,
        fitted: (model) => fitting.push(asBuffer(model).then((own) => kept.set(model.method, own)))
      });
      const scores = await scoresOf(first, method);
      await Promise.all(fitting);
      expect([...kept.keys()]).toContain(method);
      const again = createMethods(data, context, undefined, {
        read: async (name) => modelFromBytes(kept.get(name)!),
        fitted: ({ method: own }) => expect.unreachable(`${own} was fitted`)
      });
      expect(await scoresOf(again, method)).toEqual(scores);
      const trained = TRAINED_METHODS.includes(method);
      expect((await again.fit(method, job)).curve).toEqual(trained ? curve : undefined);
    }
  );

  it('leaves as JSON that says what its rows and columns are', async () => {
    let fitted: FittedModel | undefined;
    const methods = createMethods(data, context, undefined, {
      read: async () => undefined,
      fitted: (model) => (fitted = model)
    });
    await methods.fit('factors', job);
    const about = {
      ...{ shopId: 1, name: 'recommend:factors', dataVersion: 3, fittedAs: 1, seed: 1, bytes: 0 },
      ...{ kept: '2026-01-01T00:00:00.000Z', parameters: { factors: 64 }, test: null }
    };
    const products = Array.from({ length: data.items }, (_, item) => `P"${item}`);
    const text = [...writeModelFile(about, fitted!, products, ['a', 'b'])].join('');
    const read = JSON.parse(text);
    expect(read).toMatchObject({ method: 'factors', dataVersion: 3, parameters: { factors: 64 } });
    expect(read.products).toEqual(products);
    const { type, length, base64 } = read.arrays.item;
    expect([type, length]).toEqual(['float64', fitted!.arrays.item.length]);
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    expect(new Float64Array(bytes.buffer)).toEqual(fitted!.arrays.item);
  });
});

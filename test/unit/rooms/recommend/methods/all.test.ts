import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import {
  modelFromBytes,
  modelToBytes,
  type PackedModel
} from '../../../../../workers/learning/model-bytes.ts';
import {
  gatherOrders,
  itemsOf,
  type Interactions
} from '../../../../../workers/rooms/recommend/interactions.ts';
import { RECOMMENDERS } from '../../../../../workers/rooms/recommend/methods/all.ts';
import { METHODS, type Method } from '../../../../../workers/rooms/recommend/methods/contract.ts';
import { createMethods } from '../../../../../workers/rooms/recommend/methods/create-methods.ts';
import type {
  MethodContext,
  Methods
} from '../../../../../workers/rooms/recommend/methods/recommender.ts';
import type { Scope } from '../../../../../workers/rooms/recommend/test/contract.ts';
import { CURVE, inventContext } from './made-context.ts';
import { TRAINED_METHODS } from './method-kinds.ts';
import { inventTastes } from './taste-shop.ts';

const job = quietJob();
const data = inventTastes(150, 24, 5);
const context = inventContext(data);

async function scoresOf(methods: Methods, method: Method): Promise<Float64Array[]> {
  const { score } = await methods.fit(method, job);
  return Array.from({ length: data.users }, (_, user) => {
    const scores = new Float64Array(data.items);
    score(itemsOf(data, user), user, scores);
    return scores;
  });
}

/** Methods that keep what they fit in a map, as bytes, in the order it was fitted. */
function keepIn(kept: Map<Method, Promise<ArrayBuffer>>, own: MethodContext = context): Methods {
  return createMethods(data, own, undefined, {
    read: async () => undefined,
    fitted: (method, model) => kept.set(method, bytesOf(method, model))
  });
}

function bytesOf(method: Method, model: PackedModel): Promise<ArrayBuffer> {
  return new Blob(modelToBytes({ method, ...model })).arrayBuffer();
}

it('the contract names the recommenders, each once, in the order of the list', () => {
  expect(RECOMMENDERS.map(({ id }) => id)).toEqual(METHODS);
  expect(new Set(METHODS).size).toBe(METHODS.length);
});

describe.each(RECOMMENDERS)('$id', ({ id, settings, needs }) => {
  it('is fitted, packed and opened to the same scores, and nothing is fitted again', async () => {
    const kept = new Map<Method, Promise<ArrayBuffer>>();
    const scores = await scoresOf(keepIn(kept), id);
    expect([...kept.keys()]).toContain(id);
    expect(scores.flatMap((own) => [...own]).every(Number.isFinite)).toBe(true);
    expect(scores.some((own) => own.some((score) => score > 0))).toBe(true);
    const again = createMethods(data, context, undefined, {
      read: async (method) => modelFromBytes(await kept.get(method)!),
      fitted: (method) => expect.unreachable(`${method} was fitted`)
    });
    expect(await scoresOf(again, id)).toEqual(scores);
    const { curve } = await again.fit(id, job);
    expect(curve).toEqual(needs.gradients ? CURVE : undefined);
  });

  it('gives the same model for the same seed, bit by bit', async () => {
    const [one, two] = [new Map(), new Map()] as Map<Method, Promise<ArrayBuffer>>[];
    await keepIn(one).fit(id, job);
    await keepIn(two).fit(id, job);
    expect(new Uint8Array(await two.get(id)!)).toEqual(new Uint8Array(await one.get(id)!));
  });

  it('tells its settings as numbers that can be sent', () => {
    expect(structuredClone(settings)).toEqual(settings);
    expect(Object.values(settings).every(Number.isFinite)).toBe(true);
    if (needs.gradients) expect(settings).toMatchObject({ epochs: expect.any(Number) });
  });

  it('is fitted anew where what was kept is damaged', async () => {
    const scores = await scoresOf(createMethods(data, context), id);
    const damaged = createMethods(data, context, undefined, {
      read: async () => ({ arrays: {}, facts: {} }),
      fitted: () => {}
    });
    expect(await scoresOf(damaged, id)).toEqual(scores);
  });
});

/** Where a method is not possible: on other data, without something, or for another question. */
const IMPOSSIBLE: [Method, { on?: Interactions; without?: keyof MethodContext; scope?: Scope }][] =
  [
    ['country_best_sellers', { without: 'countryOf' }],
    ['buy_again', { scope: 'new' }],
    ['content', { without: 'texts' }],
    ['ease', { on: gatherOrders(1, 4_001, () => []) }],
    ['biased_mf', { without: 'rated' }],
    ['bpr', { without: 'networks' }],
    ['gru', { without: 'networks' }],
    ['gru', { on: inventTastes(40, 24, 5) }]
  ];

describe('what is possible', () => {
  it('is everything where there is enough of all', () => {
    expect(createMethods(data, context).possible('any')).toEqual(METHODS);
  });

  it.each(IMPOSSIBLE)('%s is not with %o', (method, { on = data, without, scope = 'any' }) => {
    const own = without ? { ...context, [without]: undefined } : context;
    expect(createMethods(on, own).possible(scope)).not.toContain(method);
  });

  it('is told for every method that can be impossible', () => {
    const told = new Set(IMPOSSIBLE.map(([method]) => method));
    const demanding = RECOMMENDERS.filter(({ needs }) => needs.isPossible).map(({ id }) => id);
    expect(demanding.filter((id) => !told.has(id))).toEqual([]);
  });

  it('leaves those trained by gradients without tensors unfitted', async () => {
    const methods = createMethods(data, { seed: 1 });
    for (const method of TRAINED_METHODS) {
      await expect(methods.fit(method, job)).rejects.toMatchObject({ code: 'backend_none' });
    }
  });
});

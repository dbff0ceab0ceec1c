import type { TrainingCurve } from '../../../contract/training.ts';
import type { Factors } from './als.ts';
import type { Bpr } from './bpr.ts';
import type { Method } from './contract.ts';
import type { ItemKnn } from './item-knn.ts';
import type { RatedItems } from '../lists/rated.ts';
import type { RatingFactors } from './rating-factors.ts';
import type { NextItem } from './next-item.ts';

/** Raise when a method learns something else or its arrays change: what was kept is fitted anew. */
export const FITTED_AS = 1;

/** A fitted method as plain numbers: can be kept, sent and opened again without fitting. */
export interface FittedModel {
  method: Method;
  arrays: Record<string, ModelArray>;
  facts: Record<string, number>;
}

export type ModelArray = Float64Array | Uint32Array;

/** Items that list an item as alike, with how much: what neighbours and sparse weights come to. */
type Neighbours = Pick<ItemKnn, 'listedStart' | 'listed' | 'likeness'>;

export function packNeighbours(method: Method, model: Neighbours): FittedModel {
  const { listedStart, listed, likeness } = model;
  return { method, arrays: { listedStart, listed, likeness }, facts: {} };
}

export function openNeighbours({ arrays }: FittedModel): Neighbours {
  return {
    listedStart: arrays.listedStart as Uint32Array,
    listed: arrays.listed as Uint32Array,
    likeness: arrays.likeness as Float64Array
  };
}

/** One row of item counts a group of customers, and the group of each customer. */
export interface GroupCounts {
  groupOf: Uint32Array;
  sold: Map<number, Float64Array>;
}

export function packGroups(method: Method, { groupOf, sold }: GroupCounts, items: number) {
  const group = Uint32Array.from(sold.keys());
  const counts = new Float64Array(group.length * items);
  group.forEach((own, row) => counts.set(sold.get(own)!, row * items));
  return { method, arrays: { groupOf, group, sold: counts }, facts: {} } satisfies FittedModel;
}

export function openGroups({ arrays }: FittedModel, items: number): GroupCounts {
  const counts = arrays.sold as Float64Array;
  const sold = new Map<number, Float64Array>();
  arrays.group.forEach((own, row) => {
    sold.set(own, counts.subarray(row * items, (row + 1) * items));
  });
  return { groupOf: arrays.groupOf as Uint32Array, sold };
}

export function packFactors(method: Method, { factors, user, item }: Factors): FittedModel {
  return { method, arrays: { user, item }, facts: { factors } };
}

export function openFactors({ arrays, facts }: FittedModel): Factors {
  const [user, item] = [arrays.user as Float64Array, arrays.item as Float64Array];
  return { factors: facts.factors, user, item };
}

export function packBpr(method: Method, model: Bpr): FittedModel {
  return withCurve(packFactors(method, model), model.curve);
}

export function openBpr(model: FittedModel): Bpr {
  return { ...openFactors(model), curve: curveOf(model) ?? null };
}

const RATING_ARRAYS = ['userBias', 'itemBias', 'user', 'item'] as const;

/** Beside the model, which items anybody rated: of others it knows nothing. */
export function packRatings(
  method: Method,
  model: RatingFactors,
  { item }: Pick<RatedItems, 'item'>
): FittedModel {
  const isRated = new Uint32Array(model.itemBias.length);
  for (const own of item) isRated[own] = 1;
  const arrays = Object.fromEntries(RATING_ARRAYS.map((name) => [name, model[name]]));
  const { factors, mean } = model;
  return { method, arrays: { ...arrays, isRated }, facts: { factors, mean } };
}

export function openRatings({ arrays, facts }: FittedModel) {
  const own = arrays as Record<(typeof RATING_ARRAYS)[number], Float64Array>;
  const model: RatingFactors = { factors: facts.factors, mean: facts.mean, ...own };
  return { model, isRated: arrays.isRated };
}

const SEQUENCE_ARRAYS = [
  'embedding',
  'output',
  'input',
  'state',
  'bias',
  'itemBias'
] as const satisfies readonly (keyof NextItem)[];

export function packSequence(method: Method, model: NextItem): FittedModel {
  const arrays = Object.fromEntries(SEQUENCE_ARRAYS.map((name) => [name, model[name]]));
  return withCurve({ method, arrays, facts: { width: model.width } }, model.curve);
}

export function openSequence(model: FittedModel): NextItem {
  const arrays = model.arrays as Record<(typeof SEQUENCE_ARRAYS)[number], Float64Array>;
  return { width: model.facts.width, ...arrays, curve: curveOf(model) ?? null };
}

function withCurve(model: FittedModel, curve: TrainingCurve | null): FittedModel {
  if (!curve) return model;
  const { loss, heldLoss, best, stoppedEarly } = curve;
  return {
    ...model,
    arrays: {
      ...model.arrays,
      loss: Float64Array.from(loss),
      heldLoss: Float64Array.from(heldLoss)
    },
    facts: { ...model.facts, best, stoppedEarly: Number(stoppedEarly) }
  };
}

/** How a training by gradients went; undefined of other models. */
export function curveOf({ arrays, facts }: FittedModel): TrainingCurve | undefined {
  if (!arrays.loss) return undefined;
  return {
    loss: [...arrays.loss],
    heldLoss: [...arrays.heldLoss],
    best: facts.best,
    stoppedEarly: facts.stoppedEarly === 1
  };
}

/**
 * A model as bytes: four of the header's length, the header as JSON, then the arrays one after the
 * other, little-endian, each at a multiple of eight.
 */
export function modelToBytes({ method, arrays, facts }: FittedModel): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const header = Object.entries(arrays).map(([name, array]) => {
    const place = { name, type: typeOf(array), at, length: array.length };
    const padded = Math.ceil(array.byteLength / 8) * 8;
    parts.push(new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength));
    if (padded > array.byteLength) parts.push(new Uint8Array(padded - array.byteLength));
    at += padded;
    return place;
  });
  const text = new TextEncoder().encode(JSON.stringify({ method, facts, arrays: header }));
  const head = new Uint8Array(Math.ceil((4 + text.length) / 8) * 8);
  new DataView(head.buffer).setUint32(0, text.length, true);
  head.set(text, 4);
  return [head, ...parts];
}

/** The model of such bytes; its arrays are views of them. */
export function modelFromBytes(buffer: ArrayBuffer): FittedModel {
  const length = new DataView(buffer).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, 4, length));
  const { method, facts, arrays } = JSON.parse(text) as {
    method: Method;
    facts: Record<string, number>;
    arrays: { name: string; type: ReturnType<typeof typeOf>; at: number; length: number }[];
  };
  const start = Math.ceil((4 + length) / 8) * 8;
  const opened = arrays.map(({ name, type, at, length: size }) => {
    const Type = type === 'float64' ? Float64Array : Uint32Array;
    return [name, new Type(buffer, start + at, size)] as const;
  });
  return { method, facts, arrays: Object.fromEntries(opened) };
}

/** How numbers of an array are named in files. */
export function typeOf(array: ModelArray): 'float64' | 'uint32' {
  return array instanceof Float64Array ? 'float64' : 'uint32';
}

export function sizeOfModel({ arrays }: FittedModel): number {
  return Object.values(arrays).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

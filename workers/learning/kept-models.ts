import type { KeptModel } from '../contract/kept/kept-model.ts';
import { readModel } from '../store/models.ts';
import type { KeptModels } from './method.ts';
import { modelFromBytes, modelToBytes } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/**
 * Which data a model was fitted on, and by which version of the code. A model of other data or code
 * is not reused but fitted again.
 */
export interface ModelOrigin {
  room: string;
  shopId: number;
  dataVersion: number;
  fittedAs: number;
}

export function nameOfModel({ room }: Pick<ModelOrigin, 'room'>, method: string): string {
  return `${room}:${method}`;
}

/**
 * Reads the stored model of a method; undefined when there is none or it cannot be read, so that
 * the caller fits it again.
 */
export async function readKept(
  origin: ModelOrigin,
  method: string
): Promise<PackedModel | undefined> {
  const { shopId, dataVersion, fittedAs } = origin;
  const name = nameOfModel(origin, method);
  try {
    const bytes = await readModel({ shopId, name, dataVersion, fittedAs });
    const model = bytes && modelFromBytes(bytes);
    return model?.method === method ? model : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The stored models of one origin, and those that this worker has fitted and that are still to be
 * stored.
 */
export interface ModelShelf<Id extends string> extends KeptModels<Id> {
  toKeep: Map<Id, PackedModel>;
}

export function openShelf<Id extends string>(origin: ModelOrigin): ModelShelf<Id> {
  const toKeep = new Map<Id, PackedModel>();
  return {
    toKeep,
    read: (method) => readKept(origin, method),
    fitted: (method, model) => toKeep.set(method, model)
  };
}

/** A model as a record for the store: its facts, and its bytes. */
export function describeModel(
  origin: ModelOrigin,
  method: string,
  model: PackedModel,
  about: Pick<KeptModel, 'kept' | 'seed' | 'parameters' | 'test'>
): { model: KeptModel; bytes: Blob } {
  const { shopId, dataVersion, fittedAs } = origin;
  const bytes = new Blob(modelToBytes({ method, ...model }));
  const name = nameOfModel(origin, method);
  return { model: { shopId, name, dataVersion, fittedAs, bytes: bytes.size, ...about }, bytes };
}

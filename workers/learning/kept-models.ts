import type { KeptModel } from '../contract/kept/kept-model.ts';
import { readModel } from '../store/models.ts';
import type { KeptModels } from './method.ts';
import { modelFromBytes, modelToBytes } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/** What models are fitted on, and by which code: those of other data or code are fitted anew. */
export interface ModelOrigin {
  room: string;
  shopId: number;
  dataVersion: number;
  fittedAs: number;
}

export function nameOfModel({ room }: Pick<ModelOrigin, 'room'>, method: string): string {
  return `${room}:${method}`;
}

/** The model kept under a method's name; one that cannot be read is fitted anew. */
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

/** Kept models of one origin, and those fitted in this worker that are not handed out yet. */
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

/** A model as what is known of it and its bytes, to be written. */
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

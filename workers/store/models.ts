import type { KeptModel } from '../contract/kept/kept-model.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';

/** Records of a shop's fitted models, by name. */
export function listModels(shopId: number): Promise<KeptModel[]> {
  return withDatabase((db) => db.models.where({ shopId }).sortBy('name'));
}

/** The bytes of a stored model that was fitted on these data by this version of the code. */
export function readModel({
  shopId,
  name,
  dataVersion,
  fittedAs
}: Pick<KeptModel, 'shopId' | 'name' | 'dataVersion' | 'fittedAs'>): Promise<
  ArrayBuffer | undefined
> {
  return withDatabase((db) =>
    db.transaction('r', db.models, db.modelBytes, async () => {
      const known = await db.models.get([shopId, name]);
      if (known?.dataVersion !== dataVersion || known.fittedAs !== fittedAs) return undefined;
      return (await db.modelBytes.get([shopId, name]))?.bytes;
    })
  );
}

/**
 * Stores a fitted model, and deletes the shop's models that were fitted on older data or by older
 * code of the same room. Does nothing if the shop has changed or been deleted meanwhile.
 */
export async function writeModel(model: KeptModel, bytes: ArrayBuffer): Promise<void> {
  const { shopId, name, dataVersion, fittedAs } = model;
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.models, db.modelBytes, async () => {
      if ((await db.shops.get(shopId))?.dataVersion !== dataVersion) return;
      const all = await db.models.where({ shopId }).toArray();
      const old = all.filter(
        (own) =>
          own.dataVersion !== dataVersion ||
          (own.fittedAs !== fittedAs && roomOf(own.name) === roomOf(name))
      );
      await removeModels(db, old);
      await db.models.put(model);
      await db.modelBytes.put({ shopId, name, bytes });
    })
  );
  announce({ type: 'models-changed', shopId });
}

function roomOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

export async function deleteModel(shopId: number, name: string): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.models, db.modelBytes, () => removeModels(db, [{ shopId, name }]))
  );
  announce({ type: 'models-changed', shopId });
}

/** Deletes the models of a shop, inside the caller's transaction. */
export async function removeModelsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await removeModels(db, await db.models.where({ shopId }).toArray());
}

async function removeModels(
  db: TillsightDatabase,
  models: Pick<KeptModel, 'shopId' | 'name'>[]
): Promise<void> {
  const keys = models.map(({ shopId, name }) => [shopId, name] as [number, string]);
  await db.models.bulkDelete(keys);
  await db.modelBytes.bulkDelete(keys);
}

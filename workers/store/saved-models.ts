import { Failed } from '../contract/failure.ts';
import type { SavedModel } from '../contract/saved-model.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';
import { requireShop } from './read-shop.ts';

/** The models a person saved for a shop, in the order of saving. */
export function listSavedModels(shopId: number): Promise<SavedModel[]> {
  return withDatabase((db) => db.savedModels.where({ shopId }).sortBy('modelId'));
}

/** @throws Failed `model_unreadable` where another tab deleted it */
export async function readSavedFile(modelId: number): Promise<string> {
  const found = await withDatabase((db) => db.savedFiles.get(modelId));
  if (!found) throw new Failed('model_unreadable');
  return found.json;
}

/**
 * Saves a model, unless the very same one is already saved under the same name.
 *
 * @throws Failed `shop_not_found`
 */
export async function addSavedModel(
  model: Omit<SavedModel, 'modelId'>,
  json: string
): Promise<{ modelId: number; isNew: boolean }> {
  const added = await withDatabase((db) =>
    db.transaction('rw', db.shops, db.savedModels, db.savedFiles, async () => {
      await requireShop(db, model.shopId);
      const before = await findSame(db, model, json);
      if (before !== undefined) return { modelId: before, isNew: false };
      // Dexie writes the key into its argument, which belongs to the caller.
      const modelId = await db.savedModels.add({ ...model });
      await db.savedFiles.add({ modelId, json });
      return { modelId, isNew: true };
    })
  );
  if (added.isNew) announce({ type: 'models-changed', shopId: model.shopId });
  return added;
}

/** Only files of models with equal facts are read, because files are large. */
async function findSame(
  db: TillsightDatabase,
  { shopId, name, facts }: Omit<SavedModel, 'modelId'>,
  json: string
): Promise<number | undefined> {
  const wanted = JSON.stringify(facts);
  const alike = await db.savedModels
    .where({ shopId })
    .filter((own) => own.name === name && JSON.stringify(own.facts) === wanted)
    .primaryKeys();
  const files = await db.savedFiles.bulkGet(alike);
  return files.find((own) => own?.json === json)?.modelId;
}

export async function deleteSavedModel(modelId: number): Promise<void> {
  const known = await withDatabase((db) =>
    db.transaction('rw', db.savedModels, db.savedFiles, async () => {
      const own = await db.savedModels.get(modelId);
      await removeSaved(db, [modelId]);
      return own;
    })
  );
  if (known) announce({ type: 'models-changed', shopId: known.shopId });
}

/** Deletes the saved models of a shop, inside the caller's transaction. */
export async function removeSavedModelsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await removeSaved(db, await db.savedModels.where({ shopId }).primaryKeys());
}

async function removeSaved(db: TillsightDatabase, modelIds: number[]): Promise<void> {
  await db.savedModels.bulkDelete(modelIds);
  await db.savedFiles.bulkDelete(modelIds);
}

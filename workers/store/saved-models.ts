import { Failed } from '../contract/failure.ts';
import type { SavedModel } from '../contract/saved-model.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';
import { requireShop } from './read-shop.ts';

/** The models a person keeps of a shop, in the order they were kept. */
export function listSavedModels(shopId: number): Promise<SavedModel[]> {
  return withDatabase((db) => db.savedModels.where({ shopId }).sortBy('modelId'));
}

/** @throws Failed `model_unreadable` where another tab deleted it */
export async function readSavedFile(modelId: number): Promise<string> {
  const found = await withDatabase((db) => db.savedFiles.get(modelId));
  if (!found) throw new Failed('model_unreadable');
  return found.json;
}

/** @throws Failed `shop_not_found` */
export async function addSavedModel(
  model: Omit<SavedModel, 'modelId'>,
  json: string
): Promise<number> {
  const modelId = await withDatabase((db) =>
    db.transaction('rw', db.shops, db.savedModels, db.savedFiles, async () => {
      await requireShop(db, model.shopId);
      // Dexie writes the key into what it is given, which is the caller's.
      const own = await db.savedModels.add({ ...model });
      await db.savedFiles.add({ modelId: own, json });
      return own;
    })
  );
  announce({ type: 'models-changed', shopId: model.shopId });
  return modelId;
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

/** Takes the kept models of one shop away, inside the caller's transaction. */
export async function removeSavedModelsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await removeSaved(db, await db.savedModels.where({ shopId }).primaryKeys());
}

async function removeSaved(db: TillsightDatabase, modelIds: number[]): Promise<void> {
  await db.savedModels.bulkDelete(modelIds);
  await db.savedFiles.bulkDelete(modelIds);
}

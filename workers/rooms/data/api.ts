import { Failed } from '../../contract/failure.ts';

import type { SourceDraft } from '../../contract/files/source.ts';
import { readPersisted, readStorageSpace } from '../../store/browser-storage.ts';
import { wasEvicted } from '../../store/eviction-marker.ts';
import { storeImport, sweep } from '../../store/import-batch.ts';
import { dropCheckpoints, keepCheckpoint, takeStopped } from '../../store/kept/checkpoints.ts';
import {
  addCustomerList,
  deleteCustomerList,
  describeCustomerLists,
  listCustomerLists,
  restoreCustomerLists
} from '../../store/kept/customer-lists.ts';
import { addForecasts, keepForecast, listForecastsOf } from '../../store/kept/forecasts.ts';
import { keepRuns } from '../../store/kept/runs.ts';
import { deletePhotos, listPhotos, restorePhotos } from '../../store/kept/photos.ts';
import { deleteModel, listModels, writeModel } from '../../store/models.ts';
import {
  addSavedModel,
  deleteSavedModel,
  listSavedModels,
  readSavedFile
} from '../../store/saved-models.ts';
import { readShop } from '../../store/read-shop.ts';
import type { StoredSource } from '../../store/read-shop.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import {
  changeChoices,
  changeShop,
  describeShop,
  listShops,
  readAside,
  removeShop,
  removeSource
} from '../../store/shops.ts';
import { readBackup, writeBackup } from './backup/backup-shop.ts';
import type { DataRoom } from './contract.ts';
import { detailShop, summariseShop } from './describe-shop.ts';
import { openSampleShop } from './open-sample.ts';

/** Name of the setting that records that the browser was asked to keep the data. */
const PERSIST_ASKED = 'persistAsked';

/** Shops and what they hold: lists, changes, backups, storage. */
export const dataRoom = {
  async shops() {
    return (await listShops()).map(summariseShop);
  },

  async shop({ shopId }) {
    return detailShop(await describeShop(shopId));
  },

  renameShop: ({ shopId, name }) => changeShop(shopId, { name }),
  choose: ({ shopId, choices }) => changeChoices(shopId, choices),
  // Imported on demand: the names of all countries in many languages are not needed to open a page.
  async countries({ shopId }) {
    return (await import('./describe-countries.ts')).describeCountries(shopId);
  },

  // Imported on demand: the code that combines order lines is large and not needed to open a page.
  async health(question, job) {
    return (await import('./describe-health.ts')).examineShop(question, job);
  },

  async reconcile(question, job) {
    return (await import('./describe-health.ts')).reconcileShop(question, job);
  },

  deleteShop: ({ shopId }, job) => removeShop(shopId, job),
  undoImport: (question, job) => removeSource(question, job),

  async rowsAside({ shopId, sourceId, limit = Infinity }) {
    const { sources } = await describeShop(shopId);
    const asked = sources.filter((source) => !sourceId || source.sourceId === sourceId);
    if (sourceId && !asked.length) throw new Failed('source_not_found', { shopId, sourceId });
    const fileOf = new Map(asked.map((source) => [source.sourceId, source.fileName]));
    const total = asked.reduce((sum, { rowsRead, rowsKept }) => sum + rowsRead - rowsKept, 0);
    const found = await readAside([...fileOf.keys()], limit);
    return {
      total,
      rows: found.map(({ sourceId, row }) => ({ file: fileOf.get(sourceId)!, ...row }))
    };
  },

  async storage() {
    return {
      ...(await readStorageSpace()),
      persisted: await readPersisted(),
      persistAsked: (await readSettings())[PERSIST_ASKED] === 'true',
      evicted: await wasEvicted()
    };
  },

  async backup({ shopId, now }, job) {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { shop, sources } = await readShop(shopId);
    const drafts: SourceDraft[] = [];
    for (const source of sources) drafts.push(await asDraft(source));
    const models = await Promise.all(
      (await listSavedModels(shopId)).map(async ({ modelId, shopId: _, ...model }) => ({
        model,
        json: await readSavedFile(modelId)
      }))
    );
    const forecasts = await listForecastsOf(shopId);
    const lists = await listCustomerLists(shopId);
    const photos = await listPhotos(shopId);
    const held = { ...shop, sources: drafts, models, forecasts, lists, photos };
    const blob = await writeBackup(held, now, job);
    await changeShop(shopId, { lastBackup: now });
    return blob;
  },

  async restore({ file, now }, job) {
    const { sources, models, forecasts, lists, photos, ...shop } = await readBackup(file, job);
    const { isSample, choices } = shop;
    const name = await freeName(shop.name);
    const { shopId } = await storeImport({ shop: { name, isSample, choices }, now, sources }, job);
    for (const { model, json } of models) await addSavedModel({ ...model, shopId }, json);
    await addForecasts(shopId, forecasts);
    await restoreCustomerLists(shopId, lists);
    await restorePhotos(shopId, photos);
    return { shopId, name };
  },

  openSample: openSampleShop,
  settings: readSettings,
  saveSetting: ({ key, value }) => writeSetting(key, value),
  models: ({ shopId }) => listModels(shopId),
  saveModel: async ({ model, bytes }) => writeModel(model, await bytes.arrayBuffer()),
  deleteModel: ({ shopId, name }) => deleteModel(shopId, name),
  savedModels: ({ shopId }) => listSavedModels(shopId),
  savedModelFile: async ({ modelId }) => ({ json: await readSavedFile(modelId) }),
  addSavedModel: ({ model, json }) => addSavedModel(model, json),
  keepForecast: ({ forecast, now }) => keepForecast({ ...forecast, told: now }),
  saveCheckpoint: async ({ point, now }) =>
    keepCheckpoint({ ...point, saved: now, bytes: await point.bytes.arrayBuffer() }),
  stoppedTraining: ({ shopId, task }) => takeStopped(shopId, task),
  dropCheckpoints: ({ shopId, question }) => dropCheckpoints(shopId, question),
  keepRuns: ({ shopId, asked, runs, now }) => keepRuns({ shopId, asked, trained: now }, runs),
  deleteSavedModel: ({ modelId }) => deleteSavedModel(modelId),
  customerLists: ({ shopId }) => describeCustomerLists(shopId),
  addCustomerList: async ({ list, now }) => ({ listId: await addCustomerList(list, now) }),
  deleteCustomerList: ({ shopId, listId }) => deleteCustomerList(shopId, listId),
  // Imported on demand: few people bring photos.
  async keepPhotos(question, job) {
    return (await import('./photos/open-photos.ts')).keepPhotos(question, job);
  },

  deletePhotos: ({ shopId }) => deletePhotos(shopId),
  sweep
} satisfies DataRoom;

async function asDraft({ summary, columns }: StoredSource): Promise<SourceDraft> {
  const { fileName, fileSize, kind, headers, rowsRead, rowsKept, currency, imported, values } =
    summary;
  const aside = (await readAside([summary.sourceId], Infinity)).map(({ row }) => row);
  const said = {
    fileName,
    fileSize,
    kind,
    headers,
    rowsRead,
    rowsKept,
    currency,
    imported,
    ...(values && { values })
  };
  return { ...said, aside, columns };
}

/** A restored shop is added to the existing ones; a name that is taken gets a number. */
async function freeName(name: string): Promise<string> {
  const taken = new Set((await listShops()).map(({ shop }) => shop.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}

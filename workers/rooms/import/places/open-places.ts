import { asFailure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type {
  OpenedPlaces,
  PlaceHandle,
  PlaceSummary,
  SeenFile
} from '../../../contract/files/places.ts';
import { listPlaces, removePlace, writePlaces } from '../../../store/places.ts';
import { listSources } from '../../../store/read-shop.ts';
import type { PlaceRecord, SourceRecord } from '../../../store/records.ts';
import type { KeepQuestion } from '../contract.ts';
import { seenFile, stateOfTable, tablesAtPlace } from './tables-at-place.ts';
import type { TableAtPlace } from './tables-at-place.ts';

export async function openPlaces(
  { handles }: { handles: PlaceHandle[] },
  job: Job
): Promise<OpenedPlaces> {
  const opened: OpenedPlaces = { files: [], places: [] };
  for (const handle of handles) {
    const tables = await tablesAtPlace(handle, job);
    opened.files.push(...tables.map(({ file }) => file));
    opened.places.push({ handle, files: tables.map(seenFile) });
  }
  return opened;
}

/** Places with unknown imports are compared with the shop's files. */
export async function keepPlaces(question: KeepQuestion, job: Job): Promise<void> {
  const sources = await listSources(question.shopId);
  const places = await Promise.all(
    question.places.map(async ({ handle, files }) => ({
      handle,
      files: files ?? (await filesOfShop(handle, sources, job))
    }))
  );
  await writePlaces({ ...question, places }, job);
}

/** Files at a place that the shop already has: same name and size, and older than the import. */
async function filesOfShop(
  handle: PlaceHandle,
  sources: SourceRecord[],
  job: Job
): Promise<SeenFile[]> {
  // Listing errors are reported when the place is read.
  const tables = await tablesAtPlace(handle, job).catch(() => []);
  const isOfShop = ({ file }: TableAtPlace) =>
    sources.some(
      ({ fileName, fileSize, imported }) =>
        fileName === file.name &&
        fileSize === file.size &&
        file.lastModified <= Date.parse(imported)
    );
  return tables.filter(isOfShop).map(seenFile);
}

export async function describePlaces(
  { shopId }: { shopId: number },
  job: Job
): Promise<PlaceSummary[]> {
  const places = await listPlaces(shopId);
  return Promise.all(places.map((place) => describePlace(place, job)));
}

async function describePlace(place: PlaceRecord, job: Job): Promise<PlaceSummary> {
  const { placeId, kind, name, handle, lastRead, files } = place;
  const summary: PlaceSummary = {
    placeId,
    kind,
    name,
    handle,
    lastRead,
    asks: false,
    failure: null,
    changed: [],
    left: []
  };
  const permission = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
  if (permission !== 'granted') return { ...summary, asks: true };
  try {
    for (const table of await tablesAtPlace(handle, job)) {
      const state = stateOfTable(table, files);
      if (state === 'changed') summary.changed.push(table.path);
      if (state === 'left') summary.left.push(table.path);
    }
  } catch (thrown) {
    summary.failure = asFailure(thrown);
  }
  return summary;
}

export async function forgetPlace({ placeId }: { placeId: number }): Promise<void> {
  await removePlace(placeId);
}

import { asFailure } from '../../workers/contract/failure.ts';
import type { Failure } from '../../workers/contract/failure.ts';
import { quietJob } from '../../workers/contract/job.ts';
import type { SourceDraft } from '../../workers/contract/files/source.ts';
import { createRandom } from '../../workers/maths/random.ts';
import { withDatabase } from '../../workers/store/database.ts';
import { storeImport } from '../../workers/store/import-batch.ts';
import { addSavedModel, readSavedFile } from '../../workers/store/saved-models.ts';
import { draftFromCells } from './source-drafts.ts';

/** Imports `rows` rows of two columns of noise, and returns the result and what is stored. */
export async function importNoise(
  rows: number
): Promise<{ failure: Failure | null; records: number[] }> {
  const failure = await storeImport(
    { shop: { name: 'Noise' }, now: '', sources: [noise(rows)] },
    quietJob()
  ).then(() => null, asFailure);
  const records = await withDatabase((db) =>
    Promise.all([db.shops.count(), db.sources.count(), db.chunks.count()])
  );
  return { failure, records };
}

/** Random values, which the database cannot compress. */
function noise(rows: number): SourceDraft {
  const codes = new Uint32Array(rows).map(() => Math.floor(Math.random() * 70_000));
  const dictionary = Array.from({ length: 70_000 }, (_, code) => (code ? `value ${code}` : ''));
  const column = { type: 'text' as const, codes, dictionary };
  return {
    fileName: 'noise.csv',
    fileSize: rows,
    kind: 'other',
    headers: [],
    rowsRead: rows,
    rowsKept: rows,
    aside: [],
    columns: [
      { header: 'a', role: 'label', column },
      { header: 'b', role: 'text', column }
    ],
    currency: ''
  };
}

const NOW = '2026-01-01T00:00:00.000Z';
const SMALL = '{"small":1}';

/**
 * Saves a small model in a new shop, then one whose file is incompressible noise.
 *
 * @returns the errors; the models and files stored in the end; whether the small one's file is
 *   intact
 */
export async function keepNoise(
  bytes: number
): Promise<{ failure: Failure | null; records: number[]; isWhole: boolean }> {
  const sources = [draftFromCells('table.csv', { cost: [1, 2, 3] }, 'other')];
  const shop = { name: 'Kept' };
  const { shopId } = await storeImport({ shop, now: NOW, sources }, quietJob());
  const facts = {
    about: 'spend',
    target: '',
    method: 'ridge',
    kind: 'number' as const,
    classes: [],
    trainRows: 80,
    testRows: 20,
    metric: 'rmse',
    value: 1,
    naive: 2,
    beats: true
  };
  const model = { shopId, name: '', saved: NOW, facts };
  const { modelId } = await addSavedModel(model, SMALL);
  const failure = await addSavedModel(model, noiseText(bytes)).then(() => null, asFailure);
  return {
    failure,
    records: await withDatabase(async (db) => [
      await db.savedModels.where({ shopId }).count(),
      await db.savedFiles.count()
    ]),
    isWhole: (await readSavedFile(modelId)) === SMALL
  };
}

function noiseText(bytes: number): string {
  const random = createRandom(1);
  const codes = new Uint8Array(bytes).map(() => 48 + random.integer(40));
  return new TextDecoder().decode(codes);
}

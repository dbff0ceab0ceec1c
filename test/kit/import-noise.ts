import { asFailure } from '../../workers/contract/failure.ts';
import type { Failure } from '../../workers/contract/failure.ts';
import { quietJob } from '../../workers/contract/job.ts';
import type { SourceDraft } from '../../workers/contract/files/source.ts';
import { withDatabase } from '../../workers/store/database.ts';
import { storeImport } from '../../workers/store/import-batch.ts';

/** Imports so many rows of two columns of noise, and tells what came of it and what is stored. */
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

/** Noise, so that the database cannot store it in less room. */
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

import * as Comlink from 'comlink';
import { beforeEach, expect, it } from 'vitest';
import type { WorkerApi } from '../../../workers/contract/worker-api.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import { dataRoom } from '../../../workers/rooms/data/api.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { draftFromCells } from '../../kit/source-drafts.ts';

beforeEach(freshDatabase);

it('an entry that is evaluated twice writes once', async () => {
  const source = draftFromCells('a.csv', { order_id: ['1'], product_id: ['A'] });
  const now = '2026-01-02T03:04:05.000Z';
  const job = quietJob();
  const { shopId } = await storeImport({ shop: { name: 'Shop' }, now, sources: [source] }, job);
  const backup = await dataRoom.backup({ shopId, now }, job);

  const worker = new Worker(new URL('./evaluated-twice.worker.ts', import.meta.url), {
    type: 'module'
  });
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => data === 'evaluated' && resolve();
    worker.onerror = reject;
  });
  const api = Comlink.wrap<WorkerApi>(worker);
  const file = new File([backup], 'a.tillsight');
  await api.ask(1, 'data', 'restore', { file, now }, undefined);
  // Were there a second writer, it would have had its turn by the time this is answered.
  await api.ask(2, 'data', 'shops', {}, undefined);
  expect(await dataRoom.shops()).toHaveLength(2);
  worker.terminate();
});

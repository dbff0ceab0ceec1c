import type { Job } from '../../contract/job.ts';
import { listShops } from '../../store/shops.ts';
import type { DraftFile } from '../import/contract.ts';
import type { FileMapping } from '../import/meaning/contract.ts';

/** Fixed, so that everyone gets the same sample shop, byte for byte. */
const SAMPLE_SEED = 20260101;
const SAMPLE_NAMES = { en: 'Sample shop', zh: '示例商店' } as const;

/**
 * The sample shop: the stored one if there is one, else it is generated and imported like a
 * person's own files, with every proposal accepted.
 */
export function openSampleShop(
  question: { language: 'en' | 'zh'; now: string },
  job: Job
): Promise<{ shopId: number }> {
  // Two tabs that ask at the same time must not create two shops.
  return navigator.locks.request('tillsight-sample', () => findOrMake(question, job));
}

async function findOrMake(
  { language, now }: { language: 'en' | 'zh'; now: string },
  job: Job
): Promise<{ shopId: number }> {
  const existing = (await listShops()).find(({ shop }) => shop.isSample);
  if (existing) return { shopId: existing.shop.shopId };
  job.report({ step: 'generating', done: 0, total: 0 });
  await job.breathe();
  // Imported on demand: the list of shops must not wait for readers and generators.
  const { generateSampleFiles } = await import('../../sample/generate.ts');
  const { importRoom } = await import('../import/api.ts');
  const files = generateSampleFiles({ seed: SAMPLE_SEED, language }).map(
    ({ name, text }) => new File([text], name, { type: 'text/csv' })
  );
  const draft = await importRoom.look({ files }, job);
  const { shopId } = await importRoom.commit(
    {
      draftId: draft.draftId,
      mappings: draft.files.map(acceptProposal),
      shop: { name: SAMPLE_NAMES[language], isSample: true },
      now
    },
    job
  );
  return { shopId };
}

function acceptProposal({ kind, columns }: DraftFile): FileMapping {
  return {
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  };
}

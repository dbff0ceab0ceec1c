import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { modelsRoom } from '../../../../workers/rooms/models/api.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();

beforeEach(freshDatabase);

it('a file of reviews is a table to learn from, after the others', async () => {
  const said = Array.from({ length: 60 }, (_, at) => (at % 3 ? `fine ${at}` : `broke ${at}`));
  const label = said.map((own) => (own.startsWith('fine') ? 'good' : 'bad'));
  const { shopId } = await storeImport(
    {
      shop: { name: 'Shop' },
      now: '2026-01-01T00:00:00.000Z',
      sources: [
        draftFromCells('reviews.csv', { text: said, label }, 'texts'),
        draftFromCells('visits.csv', { cost: said.map((_, at) => at) }, 'other')
      ]
    },
    job
  );
  const { files } = await modelsRoom.possible({ shopId, lens: {} }, job);
  expect(files.map(({ fileName }) => fileName)).toEqual(['visits.csv', 'reviews.csv']);
  // No list of who was sent what: the page of offers leaves them out.
  expect(files.map(({ isReviews }) => isReviews)).toEqual([false, true]);
  const { sourceId } = files[1];
  const question = {
    shopId,
    lens: {},
    about: 'table' as const,
    sourceId,
    target: 'label',
    seed: 1
  };
  const { columns } = await modelsRoom.collect(question, job);
  expect(columns.map(({ name }) => name)).toContain('text');
});

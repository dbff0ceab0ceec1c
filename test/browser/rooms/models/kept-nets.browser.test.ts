import { beforeEach, describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { dataRoom } from '../../../../workers/rooms/data/api.ts';
import { modelsRoom } from '../../../../workers/rooms/models/api.ts';
import { writeNetFile } from '../../../../workers/rooms/models/reviews/kept/net-file.ts';
import { textCnn } from '../../../../workers/rooms/models/reviews/methods/text-cnn-net.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();
const NOW = '2026-01-01T00:00:00.000Z';
const KNOWN = ['kettle', 'broken', 'lovely', 'very', 'is', 'the'];

/** As it came from invention: what it says of a text is of no use, but it is always the same. */
function inventNet(): string {
  const random = createRandom(7);
  const shapes: [number, number][] = [
    [KNOWN.length + 2, 32],
    [96, 64],
    [1, 64],
    [64, 2],
    [1, 2]
  ];
  const layers = shapes.map((shape, at) => ({
    name: textCnn.layers[at],
    shape,
    values: Float32Array.from({ length: shape[0] * shape[1] }, () => random.normal())
  }));
  const facts = {
    about: 'reviews',
    target: '',
    method: 'text_cnn',
    kind: 'class' as const,
    classes: ['bad', 'good'],
    trainRows: 80,
    testRows: 20,
    metric: 'accuracy',
    value: 0.9,
    naive: 0.5,
    low95: 0.8,
    high95: 1,
    beats: true,
    writing: 'spaced' as const
  };
  const seen = { column: 'known', kind: 'number' as const, edges: [1], rows: [0, 20], median: 1 };
  const packed = { length: 12, known: KNOWN, layers };
  return writeNetFile(facts, packed, { seed: 1, from: '', metrics: [], seen });
}

const REVIEWS = [
  'the kettle is very broken',
  '',
  'the kettle is very lovely',
  'zephyr quagga xylem fjord',
  'is the kettle very very very broken'
];

async function openShop() {
  const reviews = draftFromCells(
    'later.csv',
    { text: REVIEWS, rating: [1, 2, 5, NaN, 1] },
    'texts'
  );
  const codes = draftFromCells(
    'codes.csv',
    { category: ['a', 'b', 'c'], cost: [1, 2, 3] },
    'other'
  );
  const { shopId } = await storeImport(
    { shop: { name: 'Shop' }, now: NOW, sources: [reviews, codes] },
    job
  );
  const { sources } = await dataRoom.shop({ shopId });
  const sourceOf = (name: string) => sources.find(({ fileName }) => fileName === name)!.sourceId;
  const json = inventNet();
  const facts = await modelsRoom.readModel({ json }, job);
  const model = { shopId, name: 'net', saved: NOW, facts };
  const { modelId } = await dataRoom.addSavedModel({ model, json });
  return { shopId, sourceOf, modelId };
}

beforeEach(freshDatabase);

describe('a kept network', () => {
  it('tells each text of a file as it tells it alone, and leaves rows without one out', async () => {
    const { shopId, sourceOf, modelId } = await openShop();
    const question = { shopId, lens: {}, modelId, sourceId: sourceOf('later.csv') };
    const { rows, reviews, drift, column } = await modelsRoom.scoreReviews(question, job);
    expect(rows).toBe(5);
    expect(column).not.toBe('');
    // Too few to look like anything.
    expect(drift).toBeNull();
    expect(reviews.map(({ row }) => row).sort()).toEqual([1, 3, 4, 5]);
    const chances = reviews.map(({ probability }) => probability);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(new Set(chances).size).toBe(4);
    for (const { row, text, said, ...told } of reviews) {
      expect(text).toBe(REVIEWS[row - 1]);
      expect(said).toBe(['bad', '', 'good', 'untold', 'bad'][row - 1]);
      expect(told.known).toBe(row === 4 ? 0 : 1);
      const alone = await modelsRoom.tellMood({ modelId, text }, job);
      expect(alone.prediction).toBe(told.prediction);
      expect(alone.probability).toBeCloseTo(told.probability, 6);
    }
  });

  it('says which table has no texts, and that it is gone', async () => {
    const { shopId, sourceOf, modelId } = await openShop();
    const question = { shopId, lens: {}, modelId, sourceId: sourceOf('codes.csv') };
    expect(await modelsRoom.scoreReviews(question, job)).toMatchObject({ column: '', reviews: [] });
    await dataRoom.deleteSavedModel({ modelId });
    const text = 'lovely';
    await expect(modelsRoom.tellMood({ modelId, text }, job)).rejects.toMatchObject({
      code: 'model_unreadable'
    });
  });

  it('of which a layer lacks, or that is no network, is not taken in', async () => {
    const file = JSON.parse(inventNet()) as { layers: unknown[]; known: string[] };
    const others = [
      { ...file, layers: file.layers.slice(1) },
      { ...file, known: [...file.known, 'more'] },
      { modelTopology: {}, weightsManifest: [] }
    ];
    for (const other of others) {
      await expect(
        modelsRoom.readModel({ json: JSON.stringify(other) }, job)
      ).rejects.toMatchObject({ code: 'model_unreadable' });
    }
  });
});

import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { ask } from '../../../../src/bridge/index.svelte.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { WorkerClient } from '../../../../src/bridge/worker-client.svelte.ts';
import { StoppedState } from '../../../../src/rooms/models/stopped.svelte.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import {
  FITTED_AS,
  keyOfQuestion,
  type ReachedPoint
} from '../../../../workers/contract/kept/checkpoint.ts';
import learnUrl from '../../../../workers/learn.worker.ts?worker&url';
import { modelToBytes } from '../../../../workers/learning/model-bytes.ts';
import { crc32 } from '../../../../workers/maths/crc32.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { dataRoom } from '../../../../workers/rooms/data/api.ts';
import type { TrainQuestion } from '../../../../workers/rooms/models/contract.ts';
import type { TrainAnswer } from '../../../../workers/rooms/models/train/contract.ts';
import { withDatabase } from '../../../../workers/store/database.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { LONG } from '../../../kit/long.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();
const NOW = '2026-01-01T00:00:00.000Z';
const ROWS = 2_500;

/** Numbers that a line cannot follow, and what they come to. */
function draft(rows = ROWS) {
  const random = createRandom(3);
  const cells = Array.from({ length: rows }, () => [random.normal(), random.normal()]);
  const cost = cells.map(([one, other]) => one * other + 0.5 * random.normal());
  return draftFromCells(
    'bent.csv',
    {
      quantity: cells.map(([one]) => one),
      unit_price: cells.map(([, other]) => other),
      cost
    },
    'other'
  );
}

async function questionOf(
  shopId: number,
  epochs: number
): Promise<TrainQuestion & { lens: object }> {
  const { sources } = await dataRoom.shop({ shopId });
  return {
    shopId,
    lens: {},
    about: 'table',
    sourceId: sources[0].sourceId,
    target: 'cost',
    as: 'number',
    seed: 5,
    methods: ['perceptron'],
    settings: { perceptron: { units: 192, second_units: 64, epochs, rate: 0.001 } }
  };
}

const openShop = () =>
  storeImport({ shop: { name: 'Shop' }, now: NOW, sources: [draft()] }, quietJob());

interface Asked {
  worker: WorkerClient;
  points: ReachedPoint[];
  saved: Promise<boolean>[];
  answer: Promise<{ ok: boolean; value?: TrainAnswer; failure?: { code: string } }>;
}

/** Trains in a worker of its own, whose points are kept as the page keeps them. */
function train(question: TrainQuestion, onpoint?: () => void): Asked {
  const worker = new WorkerClient(learnUrl, 'learn', { disposable: true });
  const points: ReachedPoint[] = [];
  const saved: Promise<boolean>[] = [];
  const answer = worker.ask({
    room: 'models',
    question: 'train',
    argument: question,
    onProgress: ({ checkpoint: point }) => {
      if (!point) return;
      points.push(point);
      saved.push(dataRoom.saveCheckpoint({ point, now: NOW }));
      onpoint?.();
    }
  }) as Asked['answer'];
  return { worker, points, saved, answer };
}

/** The worker dies as soon as it has told a point; null where the training was over before. */
async function killed(question: TrainQuestion): Promise<ReachedPoint | null> {
  const asked: Asked = train(question, () => asked.worker.kill());
  const answer = await asked.answer;
  asked.worker.kill();
  await Promise.all(asked.saved);
  if (answer.ok) return null;
  expect(answer).toMatchObject({ failure: { code: 'worker_lost' } });
  return asked.points.at(-1)!;
}

/** A training that was killed: long enough for this machine to come to a point before its end. */
async function killedOnTheWay(shopId: number) {
  for (let epochs = 14; ; epochs *= 2) {
    const question = await questionOf(shopId, epochs);
    const point = await killed(question);
    if (point && point.round < point.rounds) return { question, point, epochs };
  }
}

/** A point of a training that stopped, which is kept, as its worker would have told it. */
async function keptPoint(shopId: number) {
  const question = await questionOf(shopId, 14);
  const point = await pointOf(shopId, question);
  await dataRoom.saveCheckpoint({ point, now: NOW });
  return { question, point };
}

async function pointOf(shopId: number, question: TrainQuestion): Promise<ReachedPoint> {
  const { dataVersion } = await dataRoom.shop({ shopId });
  return {
    shopId,
    dataVersion,
    task: 'train',
    question: keyOfQuestion(question),
    part: 'perceptron',
    method: 'perceptron',
    unit: 'epoch',
    round: 3,
    rounds: 14,
    fittedAs: FITTED_AS,
    checksum: 0,
    bytes: new Blob(['of then'])
  };
}

/** What the browser lets this page store; undefined: as much as ever. */
const allow = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize });

async function isFull(): Promise<boolean> {
  const probe = new Dexie('probe');
  probe.version(1).stores({ bytes: '' });
  try {
    await probe.table('bytes').put(new Uint8Array(100_000), 1);
    return false;
  } catch {
    return true;
  } finally {
    await probe.delete({ disableAutoOpen: false }).catch(() => {});
  }
}

beforeEach(freshDatabase);
afterEach(() => allow());

it('a killed training is found, gone on with, and comes to what one that nobody stopped does', async () => {
  const { shopId } = await openShop();
  const { question, point, epochs } = await killedOnTheWay(shopId);
  const found = await dataRoom.stoppedTraining({ shopId, task: 'train' });
  expect(found).toMatchObject({
    method: 'perceptron',
    unit: 'epoch',
    round: point.round,
    rounds: epochs,
    stale: null
  });
  const again = train(JSON.parse(found!.question) as TrainQuestion);
  const answer = await again.answer;
  again.worker.kill();
  await Promise.all(again.saved);
  await withDatabase((db) => db.checkpoints.clear());
  const whole = train(question);
  const { value: expected } = await whole.answer;
  whole.worker.kill();
  // How long it took is another matter.
  const told = ({ fits, ...rest }: TrainAnswer) => ({
    ...rest,
    fits: fits.map(({ method, settings }) => ({ method, settings }))
  });
  expect(told(answer.value!)).toEqual(told(expected!));
  // It did not begin anew.
  for (const { round, part } of again.points) {
    if (part === point.part) expect(round).toBeGreaterThan(point.round);
  }
  await dataRoom.dropCheckpoints({ shopId, question: found!.question });
  expect(await dataRoom.stoppedTraining({ shopId, task: 'train' })).toBeNull();
}, 90_000);

it('one whose data have changed is told of once and let go; a shop takes its own along', async () => {
  const { shopId } = await openShop();
  const { point } = await keptPoint(shopId);
  const later = { ...draft(50), fileName: 'more.csv' };
  await storeImport({ shop: { id: shopId }, now: '2026-01-02', sources: [later] }, job);
  expect(await dataRoom.stoppedTraining({ shopId, task: 'train' })).toMatchObject({
    stale: 'data'
  });
  expect(await dataRoom.stoppedTraining({ shopId, task: 'train' })).toBeNull();
  // What comes late, from before the change, is not kept.
  await dataRoom.saveCheckpoint({ point, now: NOW });
  expect(await dataRoom.stoppedTraining({ shopId, task: 'train' })).toBeNull();

  const { dataVersion } = await dataRoom.shop({ shopId });
  const current = { ...point, dataVersion };
  await dataRoom.saveCheckpoint({ point: current, now: NOW });
  // Of a shop one training of a task waits.
  await dataRoom.saveCheckpoint({ point: { ...current, question: '{"seed":6}' }, now: NOW });
  expect(await withDatabase((db) => db.checkpoints.count())).toBe(1);
  const other = { ...current, task: 'moodNets' as const, part: 'gru', question: '{"seed":7}' };
  await dataRoom.saveCheckpoint({ point: other, now: NOW });
  for (const [task, question] of [
    ['train', '{"seed":6}'],
    ['moodNets', '{"seed":7}']
  ] as const) {
    expect(await dataRoom.stoppedTraining({ shopId, task })).toMatchObject({ question });
  }
  // A backup leaves it out.
  const file = new File([await dataRoom.backup({ shopId, now: NOW }, job)], 'shop.backup');
  const { shopId: restored } = await dataRoom.restore({ file, now: NOW }, job);
  expect(await dataRoom.stoppedTraining({ shopId: restored, task: 'train' })).toBeNull();
  await dataRoom.deleteShop({ shopId }, job);
  expect(await withDatabase((db) => db.checkpoints.count())).toBe(0);
}, 90_000);

// Half a minute until the browser asks for the quota anew; that the disk is full is said is tested in Node.
if (LONG)
  it('a training goes on where the disk is full, says that it cannot be left, and later that it can', async () => {
    const { shopId } = await openShop();
    const stopped = new StoppedState<TrainQuestion, TrainAnswer>('train', (question, options) =>
      ask('models', 'train', question, options)
    );
    /** What is said on the way; longer trainings until something is. */
    const told = async (from: number) => {
      for (let epochs = from; ; epochs *= 2) {
        const said = new Set<string>();
        const onProgress = () => {
          if (stopped.cannotKeep) said.add('cannot keep');
          if (stopped.canPause) said.add('can pause');
        };
        const { signal } = new AbortController();
        const question = await questionOf(shopId, epochs);
        const answer = await stopped.train(question, { signal, onProgress });
        expect(answer.method).toBe('perceptron');
        expect(stopped).toMatchObject({ cannotKeep: false, canPause: false });
        if (said.size > 0) return { said: [...said], epochs };
      }
    };
    await allow(1);
    // The browser asks for the quota anew only after a while.
    await expect.poll(isFull, { timeout: 30_000 }).toBe(true);
    const { said, epochs } = await told(14);
    expect(said).toEqual(['cannot keep']);
    await allow();
    expect(await withDatabase((db) => db.checkpoints.count())).toBe(0);
    expect((await told(epochs + 1)).said).toEqual(['can pause']);
  }, 90_000);

it('one whose data change is not gone on with: it is said that it begins anew', async () => {
  const { shopId } = await openShop();
  const { question, point } = await keptPoint(shopId);
  let whileTraining = {};
  const stopped = new StoppedState<TrainQuestion, string>('train', (_, { onProgress }) => {
    whileTraining = { beginsAnew: stopped.beginsAnew, found: stopped.found };
    // From before the change, as a worker that has not heard of it tells.
    onProgress({ step: 'training', done: 0, total: 0, checkpoint: point });
    return Promise.resolve('trained');
  });
  await stopped.look(shopId);
  expect(stopped.found).toMatchObject({ stale: null });
  const later = { ...draft(50), fileName: 'more.csv' };
  await storeImport({ shop: { id: shopId }, now: '2026-01-02', sources: [later] }, job);
  const { signal } = new AbortController();
  await stopped.train(question, { signal, onProgress: () => {} });
  await stopped.holds(question);
  expect(whileTraining).toEqual({ beginsAnew: 'data', found: null });
  expect(stopped.canPause).toBe(false);
  // Seen before the next training, it stays to be read however often one looks.
  await dataRoom.saveCheckpoint({
    point: { ...point, dataVersion: (await dataRoom.shop({ shopId })).dataVersion },
    now: NOW
  });
  const more = { ...draft(50), fileName: 'even more.csv' };
  await storeImport({ shop: { id: shopId }, now: '2026-01-03', sources: [more] }, job);
  for (let look = 0; look < 2; look++) {
    await stopped.look(shopId);
    expect(stopped.found).toMatchObject({ stale: 'data' });
  }
}, 90_000);

it('one of an earlier version of the app is not gone on with, which is said once', async () => {
  const { shopId } = await openShop();
  const question = await questionOf(shopId, 14);
  const point = { ...(await pointOf(shopId, question)), fittedAs: FITTED_AS - 1 };
  await dataRoom.saveCheckpoint({ point, now: NOW });
  const said: (string | null)[] = [];
  const stopped = new StoppedState<TrainQuestion, string>('train', () => {
    said.push(stopped.beginsAnew);
    return Promise.resolve('trained');
  });
  await stopped.look(shopId);
  expect(stopped.found).toMatchObject({ stale: 'app', round: 3, rounds: 14 });
  expect(await stopped.holds(question)).toBe(false);
  for (const [language, words] of [
    ['zh', '应用有更新'],
    ['en', 'The app has been updated']
  ] as const) {
    await i18n.setLanguage(language, false);
    for (const kind of ['stale', 'anew'] as const) {
      expect(i18n.t(`models.stopped.${kind}.${stopped.found!.stale!}`)).toContain(words);
    }
  }
  // It is told of once, and the training itself begins from the start and says why.
  const { signal } = new AbortController();
  for (let time = 0; time < 2; time++)
    await stopped.train(question, { signal, onProgress: () => {} });
  expect(said).toEqual(['app', null]);
  expect(await dataRoom.stoppedTraining({ shopId, task: 'train' })).toBeNull();
});

it('one whose kept bytes are damaged begins anew, which is said', async () => {
  const { shopId } = await openShop();
  const question = await questionOf(shopId, 2);
  const parts = modelToBytes({ method: 'perceptron', arrays: {}, facts: {} });
  const point: ReachedPoint = {
    ...(await pointOf(shopId, question)),
    round: 1,
    rounds: 2,
    checksum: crc32(new Uint8Array(await new Blob(parts).arrayBuffer())) ^ 1,
    bytes: new Blob(parts)
  };
  await dataRoom.saveCheckpoint({ point, now: NOW });
  const stopped = new StoppedState<TrainQuestion, TrainAnswer>('train', (asked, options) =>
    ask('models', 'train', asked, options)
  );
  const said = new Set<string | null>();
  const { signal } = new AbortController();
  const onProgress = () => said.add(stopped.beginsAnew);
  await stopped.train(question, { signal, onProgress });
  expect(said).toContain('damaged');
  expect(stopped.beginsAnew).toBeNull();
  await i18n.setLanguage('en', false);
  expect(i18n.t('models.stopped.anew.damaged')).toContain('cannot be read');
});

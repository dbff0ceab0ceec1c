import { Failed } from '../../../contract/failure.ts';
import { breathing, partOf, reportingBy } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { goOnOrBegin } from '../../../learning/checkpoints.ts';
import type { CheckpointShelf } from '../../../learning/checkpoints.ts';
import { drawSome, judging } from '../../../learning/honest-test.ts';
import { readBackendWish } from '../../../store/backend-wish.ts';
import { openCheckpoints } from '../train/open-checkpoints.ts';
import type { MoodNetId, MoodNetsAnswer, ReviewsQuestion } from './contract.ts';
import { LEAST_MOODS, LONGEST_FOR_A_NET_MS, MOOD_NETS, MOST_FOR_NETS } from './contract.ts';
import { judgeMoods } from './judge-moods.ts';
import { fileOfNet } from './kept/file-of-net.ts';
import type { MoodNetTask, TrainedMoodNet } from './methods/mood-net.ts';
import { loadNet } from './methods/load-net.ts';
import { openReviews } from './open-reviews.ts';

/**
 * Trains the networks on reviews and compares them with the best method without training, on the
 * same test reviews. It can be interrupted after any epoch and resumed.
 *
 * @throws Failed `too_few_rows` if no mood can be learned
 */
export async function trainMoodNets(question: ReviewsQuestion, job: Job): Promise<MoodNetsAnswer> {
  const { learnt, reviews } = await openReviews(question, job);
  if (!learnt) throw new Failed('too_few_rows', { rows: reviews.text.length, needed: LEAST_MOODS });
  const { split, chosen } = learnt;
  const { seed } = question;
  const train = Uint32Array.from(drawSome([...split.train], MOST_FOR_NETS, seed));
  const label = Uint8Array.from(split.test, (at) => reviews.mood[at]);
  const task: MoodNetTask = {
    texts: reviews.text,
    train,
    test: split.test,
    mood: reviews.mood,
    seed,
    clock: () => performance.now(),
    budgetMs: LONGEST_FOR_A_NET_MS
  };
  const shelf = await openCheckpoints('moodNets', question, job);
  const trained = [];
  for (const [at, id] of MOOD_NETS.entries()) {
    const part = named(id, partOf(job, at, MOOD_NETS.length));
    const { chance, curve, ranOut, packed } = await runNet(id, task, shelf, part);
    const judged = await breathing(judgeMoods(id, chance, label, seed), job);
    trained.push({ id, curve, ranOut, packed, judged });
  }
  const rightOf = ({ values }: { values: Float64Array }) =>
    values.reduce((sum, own) => sum + own, 0);
  const best = trained
    .map(({ judged }) => judged)
    .reduce((most, own) => (rightOf(own) > rightOf(most) ? own : most));
  const { beats } = await breathing(judging([chosen, best], seed), job);
  return {
    metrics: trained.flatMap(({ judged }) => judged.metrics),
    trainRows: train.length,
    curves: trained.map(({ id, curve, ranOut }) => ({ model: id, curve, ranOut })),
    best: best.id as MoodNetId,
    beats,
    method: chosen.id,
    files: trained.map(({ judged, packed }) =>
      fileOfNet(judged, packed, { reviews, train, test: split.test, from: split.from, seed })
    )
  };
}

/** Adds the network's identifier to the progress of every epoch. */
function named(id: MoodNetId, job: Job): Job {
  return reportingBy(job, ({ epoch, ...rest }) =>
    job.report(epoch ? { ...rest, epoch: { ...epoch, of: id } } : rest)
  );
}

async function runNet(
  id: MoodNetId,
  task: MoodNetTask,
  shelf: CheckpointShelf,
  job: Job
): Promise<TrainedMoodNet> {
  const { onBackend } = await import('../../../tensors/on-backend.ts');
  return onBackend(await readBackendWish({}), job, async (_, guarded) => {
    const { trainMoodNet } = await import('./methods/mood-net.ts');
    const method = await loadNet(id);
    const points = shelf.open(id, id, 'epoch');
    return goOnOrBegin(points, (own) => trainMoodNet(method, task, guarded, own));
  });
}

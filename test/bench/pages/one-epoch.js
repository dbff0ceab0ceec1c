import { quietJob } from '../../../workers/contract/job.ts';
import { rankRows } from '../../../workers/rooms/models/evaluate/ranking.ts';
import { trainMoodNet } from '../../../workers/rooms/models/reviews/methods/mood-net.ts';
import { textCnn } from '../../../workers/rooms/models/reviews/methods/text-cnn-net.ts';
import { chooseBackend } from '../../../workers/tensors/backend.ts';

const NTH = 5;
/** Batches before the time counts: its shaders are made then. */
const WARM = 1;
/** A whole training's epochs, of which its job tells all batches. */
const EPOCHS = 12;

/**
 * One epoch of the convolution over words. With `batches` only so many are trained, and the epoch's
 * time is scaled from those after the first.
 */
export async function trainOneEpoch({ file, prefer, batches }) {
  const { texts, mood } = JSON.parse(await file.text());
  const { backend, renderer } = await chooseBackend({ prefer }, quietJob());
  const rows = Uint32Array.from(texts.keys());
  const test = rows.filter((row) => row % NTH === 0);
  const task = {
    texts,
    test,
    mood: Uint8Array.from(mood),
    train: rows.filter((row) => row % NTH > 0),
    seed: 1,
    clock: () => performance.now(),
    budgetMs: 0
  };
  const { job, seconds } = stopwatch(batches);
  const trained = await trainMoodNet(textCnn, task, job).catch((thrown) => {
    if (thrown !== ENOUGH) throw thrown;
  });
  const told =
    trained &&
    rankRows(
      trained.chance,
      Array.from(test, (row) => mood[row])
    )().auc;
  return { backend, renderer, auc: told, ...seconds() };
}

const ENOUGH = new Error('as many batches as were wanted');

/** A job that notes when each batch begins and the epoch ends, and ends the work after some batches. */
function stopwatch(most = Infinity) {
  const began = [];
  let total = 0;
  const report = (progress) => {
    total ||= progress.total;
    began.push(performance.now());
    if (began.length > most + WARM) throw ENOUGH;
  };
  const seconds = () => {
    const batches = total / EPOCHS;
    const between = (from, to) => (began[to] - began[from]) / 1000;
    if (began.length > batches) return { batches, epoch: between(0, batches) };
    const last = began.length - 1;
    return { batches, epoch: (between(WARM, last) / (last - WARM)) * batches };
  };
  return { job: { ...quietJob(), report }, seconds };
}

import { keyOfQuestion } from '../../../../workers/contract/kept/checkpoint.ts';
import type { ListedRun, TrainedRun } from '../../../../workers/contract/kept/run.ts';
import type { TrainQuestion } from '../../../../workers/rooms/models/contract.ts';
import type { TrainAnswer } from '../../../../workers/rooms/models/train/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';

/** Earlier trainings for the current question in this shop. */
export class RunsState {
  /** Newest first. */
  list = $state.raw<ListedRun[]>([]);

  /** Stores a training; if that is impossible, none are shown. */
  async keep(question: TrainQuestion, answer: TrainAnswer): Promise<void> {
    const { shopId, methods: _, settings: __, columns: ___, seed: ____, ...asked } = question;
    const runs = runsOf(question, answer);
    const about = { shopId, asked: keyOfQuestion(asked) };
    const now = new Date().toISOString();
    this.list = await ask('data', 'keepRuns', { ...about, runs, now }).catch(() => []);
  }
}

function runsOf({ seed, columns }: TrainQuestion, answer: TrainAnswer): TrainedRun[] {
  const metric = answer.kind === 'class' ? 'log_loss' : 'rmse';
  return answer.fits.flatMap(({ method, settings, seconds }) => {
    const found = answer.metrics.find((own) => own.model === method && own.metric === metric);
    if (!found) return [];
    const { value, low95, high95 } = found;
    const made = { seed, columns: columns ?? null, features: answer.features };
    return [{ method, settings, ...made, metric, value, low95, high95, seconds }];
  });
}

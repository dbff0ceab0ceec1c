import type { Epoch, Progress } from '../../../../workers/contract/job.ts';
import { MOOD_NETS, type MoodNetId } from '../../../../workers/rooms/models/reviews/contract.ts';

/** The progress of a network in training, by epoch. */
export interface LearningNet {
  model: MoodNetId;
  epochs: Epoch[];
}

/**
 * Networks with the newest progress. One that restarts, on another backend or from a checkpoint,
 * counts from 0 again.
 */
export function hearEpoch(nets: readonly LearningNet[], { epoch }: Progress): LearningNet[] {
  const model = MOOD_NETS.find((own) => own === epoch?.of);
  if (!epoch || !model) return [...nets];
  const earlier = nets.find((own) => own.model === model)?.epochs.slice(0, epoch.number) ?? [];
  const others = nets.filter((own) => own.model !== model);
  return [...others, { model, epochs: [...earlier, epoch] }];
}

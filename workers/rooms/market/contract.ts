import type { Job } from '../../contract/job.ts';
import type { ChangeAnswer, ChangeQuestion } from './change/contract.ts';

/** What sells, when, with what, and what changed. */
export interface MarketRoom {
  /** Two periods of one shop, and what made the difference. Null: no line has a date. */
  changed(question: ChangeQuestion, job: Job): Promise<ChangeAnswer | null>;
}

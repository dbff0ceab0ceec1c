import type { Job } from '../../contract/job.ts';
import type { FileQuestion, ListAnswer, ListFile, ListQuestion } from './lists/contract.ts';
import type { LogAnswer, LogQuestion } from './log/contract.ts';
import type { PlaybookAnswer, PlaybookQuestion } from './playbook/contract.ts';
import type { WeekAnswer, WeekQuestion } from './week/contract.ts';

import type { PlanAnswer, PlanQuestion, ReadAnswer, ReadQuestion } from './tests/contract.ts';

/** What to do for whom, and what it brought. */
export interface CampaignsRoom {
  /** What is worth doing in the next seven days, by the money that it may bring. */
  week(question: WeekQuestion, job: Job): Promise<WeekAnswer>;
  /** What to do for each segment, with the shop's own figures. */
  playbook(question: PlaybookQuestion, job: Job): Promise<PlaybookAnswer>;
  /** Whom a campaign can be written to, and who is held out. */
  list(question: ListQuestion, job: Job): Promise<ListAnswer>;
  /** The same as a file for the tool that sends it. */
  listFile(question: FileQuestion, job: Job): Promise<ListFile>;
  /** The campaigns so far, each with what its customers bought since, beside those held out. */
  log(question: LogQuestion, job: Job): Promise<LogAnswer>;
  /** How many customers a test between two groups needs, and whether the shop has them. */
  plan(question: PlanQuestion, job: Job): Promise<PlanAnswer>;
  /** Which of two groups did better, read at any time. */
  readTest(question: ReadQuestion, job: Job): Promise<ReadAnswer>;
}

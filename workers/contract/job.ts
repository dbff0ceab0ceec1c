import type { ReachedPoint } from './kept/checkpoint.ts';

/** Losses of one epoch of a training by gradients. */
export interface Epoch {
  number: number;
  loss: number;
  heldLoss: number;
  /** Which of several trainings, one after the other. */
  of?: string;
}

/**
 * What a long piece of work is doing. `step` is a key that `src/i18n` turns into a sentence;
 * `done` of `total` counts `unit` (total 0: not known yet).
 */
export interface Progress {
  step: Step;
  done: number;
  total: number;
  /** Told after every epoch of a training by gradients, numbered from 0. */
  epoch?: Epoch;
  /** To be kept, so that a training can be gone on with from here; such a report says nothing else. */
  checkpoint?: ReachedPoint;
  /** Where a training was left cannot be read, so that it begins anew; it says nothing else. */
  unreadable?: true;
}

export const STEPS = [
  'reading',
  'checking',
  'typing',
  'storing',
  'waiting',
  'loading',
  'counting',
  'indexing',
  'comparing',
  'grouping',
  'mapping',
  'trying',
  'calibrating',
  'training',
  'tuning',
  'simulating',
  'writing',
  'verifying',
  'generating'
] as const;
export type Step = (typeof STEPS)[number];

/** Handed to every room method: its identity, its way to report, its way to stop. */
export interface Job {
  id: number;
  signal: AbortSignal;
  report(progress: Progress): void;
  /**
   * Lets waiting messages in (a cancel, a newer question) and throws `Failed` with code
   * `cancelled` when the job was cancelled. Call it between chunks of work (every ~10 ms).
   */
  breathe(): Promise<void>;
}

/** A job for tests and for calls inside a worker: never cancelled, reports nowhere. */
export function quietJob(id = 0): Job {
  const { signal } = new AbortController();
  return { id, signal, report: () => {}, breathe: async () => {} };
}

/** The same job, which reports in another way. */
export function reportingBy(job: Job, report: Job['report']): Job {
  return { id: job.id, signal: job.signal, report, breathe: () => job.breathe() };
}

/** The same job without its reports: for a part of work whose whole is reported. */
export function quietly(job: Job): Job {
  return reportingBy(job, () => {});
}

/** What a part of a job counts for, whatever its own total is. */
const PART = 100;

/** One of several equal parts of a job: how far it is, is told of the whole. */
export function partOf(job: Job, part: number, parts: number): Job {
  return reportingBy(job, ({ done, total, ...rest }) => {
    // What counts nothing says something else.
    if (total === 0) job.report({ ...rest, done, total });
    else {
      const own = Math.round((PART * done) / total);
      job.report({ ...rest, done: part * PART + own, total: parts * PART });
    }
  });
}

/** Work that stops between pieces of some ten milliseconds, until whoever asked has it go on. */
export type Pieces<Result> = Generator<undefined, Result>;

/** With a breath between pieces: a worker that is silent for long is taken for lost. */
export async function breathing<Result>(
  work: Pieces<Result>,
  job: Pick<Job, 'breathe'>
): Promise<Result> {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    await job.breathe();
  }
}

/** Without one: of what is known to be little. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

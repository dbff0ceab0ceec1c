import type { Job } from '../../../contract/job.ts';

/**
 * Elimination factor: this many times fewer candidates continue, each on as many times more rows.
 */
const FEWER = 3;
/** Limit of a candidate's time, in multiples of its equal share of the time left. */
const PATIENCE = 4;

/** A candidate during the rounds. */
export interface Candidate {
  /** Index among the initial candidates. */
  at: number;
  rounds: number;
  share: number;
  /** Smaller is better; NaN: not scored. */
  score: number;
  milliseconds: number;
  isStopped: boolean;
}

export interface Halving {
  candidates: Candidate[];
  /** The best of the last round that compared any candidate with the first; null: none did. */
  best: Candidate | null;
}

interface Rounds {
  /** Candidates; the first is the reference, and stays in every round. */
  count: number;
  /** Increasing shares of the training rows, the last of them 1. */
  shares: readonly number[];
  clock: () => number;
  /** Deadline on that clock. */
  until: number;
}

class TimeOver extends Error {}

/**
 * Successive halving (Jamieson and Talwalkar, "Non-stochastic best arm identification and
 * hyperparameter optimization", AISTATS 2016): all candidates are scored on few rows, the best
 * third of them on three times as many, until the last few are scored on all. Bad candidates cost
 * little. The rounds share the remaining time; a candidate that takes much more than its share is
 * stopped.
 *
 * @param scoreOf score of a candidate trained on a share of the rows; smaller is better
 * @param onScored called after each, with the share of the work done
 */
export async function halve(
  { count, shares, clock, until }: Rounds,
  scoreOf: (at: number, share: number, job: Job) => Promise<number>,
  onScored: (done: number) => void,
  job: Job
): Promise<Halving> {
  const candidates = Array.from({ length: count }, (_, at) => begin(at));
  let best: Candidate | null = null;
  let left = candidates;
  for (const [round, share] of shares.entries()) {
    // The reference may take all the remaining time.
    let end = until;
    const scored: Candidate[] = [];
    for (const [place, own] of left.entries()) {
      const now = clock();
      const fair = (end - now) / (left.length - place);
      const limit = own.at === 0 ? end : Math.min(end, now + PATIENCE * fair);
      if (await scoreIn(own, share, { clock, limit }, scoreOf, job)) scored.push(own);
      if (own.at === 0) end = clock() + (until - clock()) / (shares.length - round);
      onScored((round + (place + 1) / left.length) / shares.length);
    }
    if (!scored.includes(candidates[0]) || scored.length < 2) break;
    const ranked = scored.toSorted((a, b) => a.score - b.score || a.at - b.at);
    best = ranked[0];
    const next = ranked.slice(0, Math.max(1, Math.floor(left.length / FEWER)));
    left = [candidates[0], ...next.filter(({ at }) => at !== 0)];
    if (left.length === 1) break;
  }
  return { candidates, best };
}

function begin(at: number): Candidate {
  return { at, rounds: 0, share: 0, score: NaN, milliseconds: 0, isStopped: false };
}

/** Scores a candidate within its time limit; false: it ran out. */
async function scoreIn(
  own: Candidate,
  share: number,
  { clock, limit }: { clock: () => number; limit: number },
  scoreOf: (at: number, share: number, job: Job) => Promise<number>,
  job: Job
): Promise<boolean> {
  const began = clock();
  try {
    const score = await scoreOf(own.at, share, untilTime(job, clock, limit));
    // NaN scores rank last.
    Object.assign(own, { share, score: Number.isNaN(score) ? Infinity : score });
    own.rounds++;
    return true;
  } catch (thrown) {
    if (!(thrown instanceof TimeOver)) throw thrown;
    own.isStopped = true;
    return false;
  } finally {
    own.milliseconds += clock() - began;
  }
}

/** The same job, which aborts at the time limit. */
function untilTime(job: Job, clock: () => number, limit: number): Job {
  return {
    id: job.id,
    signal: job.signal,
    report: () => {},
    async breathe() {
      await job.breathe();
      if (clock() >= limit) throw new TimeOver();
    }
  };
}

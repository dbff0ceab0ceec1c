import type { Job } from '../../../contract/job.ts';

/** Of those left, so many times fewer go on, each on so many times more rows. */
const FEWER = 3;
/** How many times its fair share of the time left a candidate may take. */
const PATIENCE = 4;

/** A candidate on its way through the rounds. */
export interface Candidate {
  /** Its place among those that began. */
  at: number;
  rounds: number;
  share: number;
  /** Smaller is better; NaN: never scored. */
  score: number;
  milliseconds: number;
  isStopped: boolean;
}

export interface Halving {
  candidates: Candidate[];
  /** The best of the last round that compared anything with the first; null: none did. */
  best: Candidate | null;
}

interface Rounds {
  /** Candidates; the first is the one to be beaten, and stays in every round. */
  count: number;
  /** Growing shares of the rows learned from, the last of them 1. */
  shares: readonly number[];
  clock: () => number;
  /** When it has to end, on that clock. */
  until: number;
}

class TimeOver extends Error {}

/**
 * Successive halving (Jamieson and Talwalkar, "Non-stochastic best arm identification and
 * hyperparameter optimization", AISTATS 2016): all candidates are scored on few rows, the best third
 * of them on three times as many, until the last few were scored on all. What is hopeless costs
 * little. The rounds share what time is left; a candidate that takes much more than its own is stopped.
 *
 * @param scoreOf of a candidate learned from a share of the rows; smaller is better
 * @param onScored called after each, with the share of all that was to be done
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
    // The first is what all others are held against: it may take what time is left.
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

/** Scores one within its time; false: it was over. */
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
    // One that says nothing of a number ranks behind all others.
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

/** The same job, which ends itself when its time is over. */
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

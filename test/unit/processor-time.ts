import process from 'node:process';
import { quietJob } from '../../workers/contract/job.ts';
import type { Job } from '../../workers/contract/job.ts';

/** Milliseconds of a core this process has used: what else the machine does is not in them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A job that tells how much of a core's time its work took, and how much in one piece. */
export function measuredJob(): { job: Job; told(): { longest: number; all: number } } {
  let [longest, all, from] = [0, 0, processorTime()];
  const close = () => {
    const piece = processorTime() - from;
    longest = Math.max(longest, piece);
    all += piece;
  };
  const job: Job = {
    ...quietJob(),
    async breathe() {
      close();
      await new Promise<void>((resolve) => setImmediate(resolve));
      from = processorTime();
    }
  };
  return {
    job,
    told() {
      close();
      from = processorTime();
      return { longest, all };
    }
  };
}

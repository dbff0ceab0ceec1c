import type { Job } from '../../../contract/job.ts';
import { UNLABELLED } from './unlabelled.ts';

const MAX_ROUNDS = 500;
const ENOUGH = 1e-7;

/**
 * Label spreading: propagates few labels to similar rows, for a shop that has labelled tens of its
 * thousands of customers (Zhou et al., "Learning with local and global consistency", NIPS 2003),
 * along links to the nearest rows.
 *
 * @param links per row the linked rows, symmetric
 * @param share weight of the neighbours, 0 … 1; the rest is the row's own label
 * @param label a class per row, or `UNLABELLED`
 * @returns probabilities by class; uniform where no label reaches
 */
export async function spreadLabels(
  links: readonly number[][],
  label: Uint32Array,
  classes: number,
  share: number,
  job: Job
): Promise<Float64Array> {
  const rows = links.length;
  const known = new Float64Array(classes * rows);
  label.forEach((own, row) => {
    if (own !== UNLABELLED) known[own * rows + row] = 1;
  });
  const { start, other, weight } = weighLinks(links, share);
  let [answer, next] = [known.slice(), known.slice()];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    await job.breathe();
    let moved = 0;
    for (let at = 0; at < answer.length; at++) {
      const row = at % rows;
      const from = at - row;
      let sum = (1 - share) * known[at];
      for (let link = start[row]; link < start[row + 1]; link++) {
        sum += weight[link] * answer[from + other[link]];
      }
      next[at] = sum;
      moved += Math.abs(sum - answer[at]);
    }
    [answer, next] = [next, answer];
    if (moved < ENOUGH * rows) break;
  }
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row; at < answer.length; at += rows) sum += answer[at];
    for (let at = row; at < answer.length; at += rows) {
      answer[at] = sum > 0 ? answer[at] / sum : 1 / classes;
    }
  }
  return answer;
}

/** Links as flat arrays, each with its weight. */
function weighLinks(links: readonly number[][], share: number) {
  const start = new Uint32Array(links.length + 1);
  links.forEach((own, row) => (start[row + 1] = start[row] + own.length));
  const other = Uint32Array.from(links.flat());
  const weight = new Float64Array(other.length);
  links.forEach((own, row) => {
    own.forEach((to, at) => {
      weight[start[row] + at] = share / Math.sqrt(own.length * links[to].length);
    });
  });
  return { start, other, weight };
}

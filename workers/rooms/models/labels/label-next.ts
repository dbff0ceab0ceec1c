import { UNLABELLED } from './unlabelled.ts';

/**
 * Active learning by margin sampling: which rows a person should label next, those with the
 * smallest margin between the two most likely classes (Scheffer et al., "Active hidden Markov
 * models for information extraction", IDA 2001).
 *
 * @param chance probabilities by class
 * @returns unlabelled rows, smallest margin first; ties in their order
 */
export function labelNext(chance: Float64Array, label: Uint32Array, most: number): Uint32Array {
  const rows = label.length;
  const lead = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let [first, second] = [0, 0];
    for (let at = row; at < chance.length; at += rows) {
      if (chance[at] > first) [first, second] = [chance[at], first];
      else second = Math.max(second, chance[at]);
    }
    lead[row] = first - second;
  }
  const open = Uint32Array.from(label.keys()).filter((row) => label[row] === UNLABELLED);
  return open.sort((a, b) => lead[a] - lead[b] || a - b).slice(0, most);
}

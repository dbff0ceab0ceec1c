/** 1 / (1 + e⁻ᶻ), accurate at both ends. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const power = Math.exp(z);
  return power / (1 + power);
}

/** log(1 + eᶻ) without overflow. */
export function softplus(z: number): number {
  return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
}

/** Softmax of scores (by class) per row, in place. */
export function softmaxInPlace(score: Float64Array, rows: number, classes: number): Float64Array {
  for (let row = 0; row < rows; row++) {
    let most = -Infinity;
    for (let own = 0, at = row; own < classes; own++, at += rows) most = Math.max(most, score[at]);
    let sum = 0;
    for (let own = 0, at = row; own < classes; own++, at += rows) {
      sum += score[at] = Math.exp(score[at] - most);
    }
    for (let own = 0, at = row; own < classes; own++, at += rows) score[at] /= sum;
  }
  return score;
}

/** Log-odds of the second of two classes as probabilities of both. */
export function twoChances(logOdds: Float64Array): Float64Array {
  const rows = logOdds.length;
  const chance = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    chance[row] = sigmoid(-logOdds[row]);
    chance[rows + row] = sigmoid(logOdds[row]);
  }
  return chance;
}

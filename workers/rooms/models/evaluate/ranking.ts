/** Yes and no rows counted at every score, best first. */
export interface Ranked {
  /** Distinct scores, descending. */
  score: Float64Array;
  /** Weight of rows of a yes and of a no with this score or more. */
  yes: Float64Array;
  no: Float64Array;
}

/** Counts along the scores; equal scores stand together. */
export function rank(score: Float64Array, label: ArrayLike<number>, weight?: Float64Array): Ranked {
  const order = Uint32Array.from(score, (_, row) => row).sort((a, b) => score[b] - score[a]);
  const kept = { score: [] as number[], yes: [] as number[], no: [] as number[] };
  let [yes, no] = [0, 0];
  order.forEach((row, at) => {
    const own = weight ? weight[row] : 1;
    if (label[row] === 1) yes += own;
    else no += own;
    if (at + 1 < order.length && score[order[at + 1]] === score[row]) return;
    kept.score.push(score[row]);
    kept.yes.push(yes);
    kept.no.push(no);
  });
  return {
    score: Float64Array.from(kept.score),
    yes: Float64Array.from(kept.yes),
    no: Float64Array.from(kept.no)
  };
}

/**
 * Area under the ROC curve: the chance that a row of a yes scores above one of a no, equal scores
 * counting half (Fawcett, "An introduction to ROC analysis", 2006). NaN without rows of both.
 */
export function areaUnderCurve(
  score: Float64Array,
  label: ArrayLike<number>,
  weight?: Float64Array
): number {
  const { yes, no } = rank(score, label, weight);
  let [area, lastYes, lastNo] = [0, 0, 0];
  for (let at = 0; at < yes.length; at++) {
    area += ((yes[at] + lastYes) / 2) * (no[at] - lastNo);
    [lastYes, lastNo] = [yes[at], no[at]];
  }
  return area / (lastYes * lastNo);
}

/**
 * Average precision: the mean of precision over the rows of a yes, best first; of equal scores the
 * precision after all of them.
 */
export function averagePrecision(
  score: Float64Array,
  label: ArrayLike<number>,
  weight?: Float64Array
): number {
  const { yes, no } = rank(score, label, weight);
  let [sum, last] = [0, 0];
  for (let at = 0; at < yes.length; at++) {
    sum += ((yes[at] - last) * yes[at]) / (yes[at] + no[at]);
    last = yes[at];
  }
  return sum / last;
}

/** Positive and negative rows at every score, best first. */
export interface Ranked {
  /** Distinct scores, descending. */
  score: Float64Array;
  /** Cumulative weight of positive and negative rows with at least this score. */
  yes: Float64Array;
  no: Float64Array;
}

/** Cumulative counts along the scores; ties form one step. */
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

/** How well scores rank positive rows above negative ones. */
export interface RankingFigures {
  /**
   * Area under the ROC curve: the probability that a positive row scores above a negative one, ties
   * counting half (Fawcett, "An introduction to ROC analysis", 2006). NaN unless both classes
   * occur.
   */
  auc: number;
  /**
   * Average precision: the mean of precision over the positive rows, best first; for ties the
   * precision after all of them. NaN without positive rows.
   */
  averagePrecision: number;
}

/**
 * Sorts rows once, to compute metrics for any bootstrap weights.
 *
 * @example rankRows(Float64Array.of(0.9, 0.2), [1, 0])().auc // 1
 */
export function rankRows(
  score: Float64Array,
  label: ArrayLike<number>
): (times?: ArrayLike<number>) => RankingFigures {
  const order = Uint32Array.from(score, (_, row) => row).sort((a, b) => score[b] - score[a]);
  const isLastAlike = Uint8Array.from(order, (row, at) =>
    Number(at + 1 === order.length || score[order[at + 1]] !== score[row])
  );
  const isYes = Uint8Array.from(order, (row) => Number(label[row] === 1));
  return (times) => {
    let [yes, no, lastYes, lastNo, area, sum] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < order.length; at++) {
      const own = times ? times[order[at]] : 1;
      if (isYes[at]) yes += own;
      else no += own;
      if (!isLastAlike[at] || yes + no === lastYes + lastNo) continue;
      area += ((yes + lastYes) / 2) * (no - lastNo);
      sum += ((yes - lastYes) * yes) / (yes + no);
      [lastYes, lastNo] = [yes, no];
    }
    return { auc: area / (yes * no), averagePrecision: sum / yes };
  };
}

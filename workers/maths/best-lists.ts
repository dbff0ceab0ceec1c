/**
 * For each of many rows its k best candidates so far, best first, in flat typed arrays. Order:
 * score rounded to ten decimals, descending, then candidate number ascending, so that engines
 * whose sums differ in the last bits still give the same lists.
 */
export interface BestLists {
  k: number;
  /** Per row how many places are filled. */
  size: Uint32Array;
  /** rows × k candidate numbers. */
  candidate: Uint32Array;
  /** rows × k scores. */
  score: Float64Array;
  /** Per row: a score below this cannot enter (0 while there is room, and scores are > 0). */
  floor: Float64Array;
}

/** No candidate: fills the places that stay empty. */
export const NO_CANDIDATE = 0xffffffff;

const SCALE = 1e10;
/** Scores further apart than this differ after rounding. */
const TIE = 1.01 / SCALE;

/** Creates empty lists for `rows` rows of at most `k` candidates (k ≥ 1). */
export function createBestLists(rows: number, k: number): BestLists {
  return {
    k,
    size: new Uint32Array(rows),
    candidate: new Uint32Array(rows * k).fill(NO_CANDIDATE),
    score: new Float64Array(rows * k),
    floor: new Float64Array(rows)
  };
}

/**
 * Offers a candidate to a row; it takes its place if it belongs among the best. Lists are short,
 * so a sorted insertion beats a heap and leaves nothing to sort afterwards. Callers in hot loops
 * test `score >= lists.floor[row]` first.
 */
export function offer(lists: BestLists, row: number, candidate: number, score: number): void {
  const { k, size, floor } = lists;
  if (score < floor[row]) return;
  const first = row * k;
  const filled = size[row];
  let place = first + filled;
  if (filled === k) {
    if (!comesBefore(lists, candidate, score, place - 1)) return;
    place--;
  } else size[row] = filled + 1;
  while (place > first && comesBefore(lists, candidate, score, place - 1)) {
    lists.candidate[place] = lists.candidate[place - 1];
    lists.score[place] = lists.score[place - 1];
    place--;
  }
  lists.candidate[place] = candidate;
  lists.score[place] = score;
  if (size[row] === k) floor[row] = lists.score[first + k - 1] - TIE;
}

function comesBefore(lists: BestLists, candidate: number, score: number, place: number): boolean {
  const other = lists.score[place];
  // Rounding is only asked where it can decide: it costs more than the rest of the insertion.
  if (score > other + TIE) return true;
  if (score < other - TIE) return false;
  const difference = Math.round(score * SCALE) - Math.round(other * SCALE);
  return difference > 0 || (difference === 0 && candidate < lists.candidate[place]);
}

/**
 * Fills empty places with the candidates that score nothing, lowest number first, as a full sort
 * of all scores would; the row itself stays out.
 */
export function fillWithZeros(lists: BestLists): void {
  const { k, size } = lists;
  for (let row = 0; row < size.length; row++) {
    const listed = new Set(lists.candidate.subarray(row * k, row * k + size[row]));
    for (let other = 0; size[row] < k && other < size.length; other++) {
      if (other !== row && !listed.has(other)) lists.candidate[row * k + size[row]++] = other;
    }
  }
}

/**
 * The closest sequence, by least squares, that rises to one peak and falls after it (Frisén,
 * "Unimodal regression", The Statistician 35, 1986): an increasing fit up to the best peak and a
 * decreasing one from there, each by pooling adjacent violators. The histogram of a column without
 * groups looks like that, up to chance.
 *
 * @example fitUnimodal([3, 1, 2]) // [3, 1.5, 1.5]
 */
export function fitUnimodal(counts: ArrayLike<number>): Float64Array {
  const forward = Float64Array.from(counts);
  const backward = forward.slice().reverse();
  const [rising, falling] = [poolRising(forward), poolRising(backward)];
  let [hump, least] = [0, Infinity];
  for (let split = 0; split <= forward.length; split++) {
    const own = rising.error[split] + falling.error[forward.length - split];
    if (own < least - 1e-12) [hump, least] = [split, own];
  }
  const left = fitRising(forward.subarray(0, hump));
  const right = fitRising(backward.subarray(0, forward.length - hump)).reverse();
  return Float64Array.of(...left, ...right);
}

interface Pool {
  sum: number;
  square: number;
  count: number;
}

/** Isotonic fits: the squared error of each prefix, and the pools of the whole. */
function poolRising(values: Float64Array): { error: Float64Array; pools: Pool[] } {
  const error = new Float64Array(values.length + 1);
  const pools: Pool[] = [];
  let sum = 0;
  values.forEach((value, at) => {
    let own: Pool = { sum: value, square: value * value, count: 1 };
    while (pools.length > 0 && pools.at(-1)!.sum * own.count > own.sum * pools.at(-1)!.count) {
      const before = pools.pop()!;
      sum -= errorOf(before);
      own = {
        sum: own.sum + before.sum,
        square: own.square + before.square,
        count: own.count + before.count
      };
    }
    pools.push(own);
    sum += errorOf(own);
    error[at + 1] = sum;
  });
  return { error, pools };
}

function errorOf({ sum, square, count }: Pool): number {
  return square - (sum * sum) / count;
}

function fitRising(values: Float64Array): Float64Array {
  const fitted = new Float64Array(values.length);
  let at = 0;
  for (const { sum, count } of poolRising(values).pools) {
    fitted.fill(sum / count, at, (at += count));
  }
  return fitted;
}

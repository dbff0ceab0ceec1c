/** Smaller changes of a probability are not mentioned; for numbers, this share of the largest. */
const LITTLE = 0.01;
/** From first to last nearly as far as from least to most: monotonic. */
const ONE_WAY = 0.8;

/** The direction of a mean prediction, and the indices of the two points that show it. */
export interface Way {
  kind: 'single' | 'flat' | 'up' | 'down' | 'bent';
  from: number;
  to: number;
}

/**
 * @param isOrdered whether the points are numbers or days; categories only have a highest and a
 *   lowest
 */
export function wayOf(means: readonly number[], isChance: boolean, isOrdered: boolean): Way {
  const last = means.length - 1;
  const [most, least] = [Math.max(...means), Math.min(...means)];
  const little = isChance ? LITTLE : LITTLE * Math.max(Math.abs(most), Math.abs(least));
  if (last < 1) return { kind: 'single', from: 0, to: 0 };
  if (most - least <= little) return { kind: 'flat', from: 0, to: last };
  const change = means[last] - means[0];
  if (isOrdered && Math.abs(change) >= ONE_WAY * (most - least)) {
    return { kind: change > 0 ? 'up' : 'down', from: 0, to: last };
  }
  return { kind: 'bent', from: means.indexOf(most), to: means.indexOf(least) };
}

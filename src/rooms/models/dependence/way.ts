/** A chance moved by less is not worth a sentence; of numbers this share of the largest. */
const LITTLE = 0.01;
/** From first to last nearly as far as from least to most: one way all along. */
const ONE_WAY = 0.8;

/** Which way a mean answer goes, and the places of the two points that say so. */
export interface Way {
  kind: 'single' | 'flat' | 'up' | 'down' | 'bent';
  from: number;
  to: number;
}

/** @param isOrdered points of numbers and days; categories have a highest and a lowest only */
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

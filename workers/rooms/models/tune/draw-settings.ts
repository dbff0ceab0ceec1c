import { createRandom } from '../../../maths/random.ts';
import type { Setting } from '../methods/contract.ts';

/** Wider ranges are sampled by logarithm: from 1 to 2 is as far as from 100 to 200. */
const WIDE = 10;
/** Smallest sampled value of a multiplicative range that begins at 0, as a share of its end. */
const LEAST_SHARE = 1e-6;
/** Share of such samples that are exactly 0. */
const ZERO_SHARE = 0.2;

/**
 * Samples settings within a form's ranges, the defaults first, without duplicates. Latin hypercube:
 * each setting has one sample in every equal part of its range (McKay, Beckman and Conover,
 * Technometrics 21, 1979), so that few samples cover it.
 *
 * @returns at most `count`, fewer if there are no more combinations
 */
export function drawSettings(
  form: readonly Setting[],
  count: number,
  seed: number
): Record<string, number>[] {
  const random = createRandom(seed);
  const drawn = form.map((setting) => {
    const parts = random.shuffle(Uint32Array.from({ length: count }, (_, part) => part));
    return Array.from(parts, (part) => valueAt(setting, (part + random.next()) / count));
  });
  const kept = new Map<string, Record<string, number>>();
  const add = (valueOf: (setting: Setting, at: number) => number) => {
    const own = Object.fromEntries(form.map((setting, at) => [setting.id, valueOf(setting, at)]));
    const key = JSON.stringify(own);
    if (kept.size < count && !kept.has(key)) kept.set(key, own);
  };
  add((setting) => setting.default);
  for (let draw = 0; draw < count; draw++) add((_, at) => drawn[at][draw]);
  return [...kept.values()];
}

/** The value at a share of a range, rounded to few digits. */
function valueAt({ min, max, step }: Setting, share: number): number {
  if (step === 1) {
    if (max - min < WIDE) return min + Math.floor(share * (max - min + 1));
    return Math.round((min + 1) * ((max + 1) / (min + 1)) ** share - 1);
  }
  if (min > 0) return short(min * (max / min) ** share, min, max);
  if (share < ZERO_SHARE) return 0;
  const rest = (share - ZERO_SHARE) / (1 - ZERO_SHARE);
  return short(max * LEAST_SHARE ** (1 - rest), 0, max);
}

function short(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Number(value.toPrecision(3))));
}

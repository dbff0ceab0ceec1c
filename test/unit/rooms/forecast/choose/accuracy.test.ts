import { describe, expect, it } from 'vitest';
import { measure, readSets } from '../../../../bench/forecast/measure.ts';
import { times } from '../../../../kit/long.ts';
import { SHARED } from '../../../../kit/shared.ts';

/**
 * A set, every so many of its series, and the most its error may be beside a naive one with the
 * season: what few series leave to chance above what all of them show.
 */
const SETS: [string, string, number, number][] = [
  ['m3', 'm3-monthly', times(32, 16), 0.93],
  ['m3', 'm3-quarterly', times(24, 12), 0.93],
  ['m3', 'm3-yearly', times(16, 8), 0.95],
  ['tourism', 'tourism-quarterly', times(8, 4), 0.95]
];

describe.skipIf(!SHARED)('the automatic forecast on series of competitions', () => {
  it.each(SETS)('%s/%s, one of %d', async (folder, name, stride, most) => {
    const cases = readSets(`${SHARED}/data/${folder}`, false).get(name)!;
    const own = await measure(
      cases.filter((_, at) => at % stride === 0),
      'automatic'
    );
    expect(own.owa).toBeLessThan(most);
    expect(own.inside80).toBeGreaterThan(0.7);
    expect(own.inside80).toBeLessThan(0.9);
    expect(own.inside95).toBeGreaterThan(0.88);
    expect(own.totalInside80).toBeGreaterThan(0.6);
  });
});

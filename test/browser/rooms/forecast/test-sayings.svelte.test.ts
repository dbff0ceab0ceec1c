import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { testSayings } from '../../../../src/rooms/forecast/test/sayings.ts';

type Tests = [method: string, mase: number][];
function said(used: string, tests: Tests, more: Partial<AheadAnswer> = {}): string[] {
  const answer = {
    ...{ method: used, baseline: 'seasonal_naive', cuts: 8, lastYear: 0, isBeyondTests: false },
    tests: tests.map(([method, mase]) => ({
      ...{ method, mase, coverage80: 0.83, isUsed: method === used }
    })),
    ...more
  };
  return testSayings(answer as unknown as AheadAnswer).map(({ parts }) =>
    parts.map(({ text }) => text).join('')
  );
}

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('forecast');
});
afterEach(() => i18n.setLanguage('en', false));

it('says first which method can be trusted, and says so only where the past shows it', () => {
  const [trusted, held] = said('ets', [
    ['ets', 0.8],
    ['seasonal_naive', 1]
  ]);
  expect(trusted).toContain('“ETS” can be trusted most here');
  expect(trusted).toContain('by 20% less than the plain way, “Last season’s number”');
  expect(held).toContain('held 83%');
  const plain: Tests = [
    ['theta', 0.99],
    ['seasonal_naive', 1]
  ];
  expect(said('seasonal_naive', plain)[0]).toContain('None can be trusted more than the plain way');
  const worse: Tests = [
    ['seasonal_naive', 1],
    ['combination', 1.2]
  ];
  expect(said('combination', worse)[0]).toContain('None has shown itself better');
});

it('praises nothing that its tests could not see', () => {
  const tests: Tests = [
    ['linear_trend', 0.98],
    ['seasonal_naive', 1],
    ['combination', 1.1]
  ];
  for (const more of [{ isBeyondTests: true }, { lastYear: 0.4 }]) {
    const [first, least, ...others] = said('combination', tests, more);
    expect(first).toContain('cannot yet say which method to trust');
    expect(least).toContain('“Straight line” missed least');
    expect(others).toEqual([]);
  }
  expect(said('mean', [], { cuts: 0 })).toEqual([
    'No method can be trusted yet: the past is too short to try any on it.'
  ]);
});

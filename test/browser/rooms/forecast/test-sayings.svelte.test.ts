import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { testSayings } from '../../../../src/rooms/forecast/test/sayings.ts';

type Tests = [method: string, mase: number][];
function said(used: string, tests: Tests, more: Partial<AheadAnswer> = {}): string[] {
  const answer = {
    method: used,
    baseline: 'seasonal_naive',
    cuts: 8,
    lastYear: 0,
    isBeyondTests: false,
    tests: tests.map(([method, mase]) => ({
      method,
      mase,
      coverage80: 0.83,
      isUsed: method === used
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
  expect(trusted).toContain('“ETS” is the one to trust here');
  expect(trusted).toContain('20% less wrong than the simple method, “Last season’s number”');
  expect(held).toContain('contained 83%');
  const plain: Tests = [
    ['theta', 0.99],
    ['seasonal_naive', 1]
  ];
  expect(said('seasonal_naive', plain)[0]).toContain(
    'No method deserves more trust than the simple one'
  );
  const worse: Tests = [
    ['seasonal_naive', 1],
    ['combination', 1.2]
  ];
  expect(said('combination', worse)[0]).toContain('No method has proved better');
});

it('praises nothing that its tests could not see', () => {
  const tests: Tests = [
    ['linear_trend', 0.98],
    ['seasonal_naive', 1],
    ['combination', 1.1]
  ];
  for (const more of [{ isBeyondTests: true }, { lastYear: 0.4 }]) {
    const [first, least, ...others] = said('combination', tests, more);
    expect(first).toContain('cannot yet show which method to trust');
    expect(least).toContain('“Straight line” was least wrong');
    expect(others).toEqual([]);
  }
  expect(said('mean', [], { cuts: 0 })).toEqual([
    'No method can be trusted yet: your past is too short to test any.'
  ]);
});

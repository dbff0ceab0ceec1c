import { expect, it } from 'vitest';
import type { ValueAnswer } from '../../../../../workers/rooms/customers/lifetime/contract.ts';
import { listValueFindings } from '../../../../../workers/rooms/customers/lifetime/value-findings.ts';

/** The keys where a tenth of 300 customers are worth this many times as much as another. */
function keysOf(times: number): string[] {
  const value = Float64Array.from({ length: 300 }, (_, at) => (at < 30 ? times + at / 1000 : 1));
  const answer = { shop: [], expectedValue365: value, test: null, aliveKnown: true };
  return listValueFindings(answer as unknown as ValueAnswer, false).map(({ key }) => key);
}

it('names the best customers only where they bring in clearly more than their share', () => {
  // 30 of 300 with 17% of the money is as good as nothing.
  expect(keysOf(1.8)).not.toContain('value_top');
  expect(keysOf(3)).toContain('value_top');
});

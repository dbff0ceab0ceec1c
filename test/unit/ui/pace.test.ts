import { expect, it } from 'vitest';
import { createPace } from '../../../src/ui/turns/pace.ts';

it('says nothing too early, then what is left at the pace so far', () => {
  const pace = createPace();
  expect(pace('reading', 0, 0)).toBeNull();
  expect(pace('reading', 0.5, 1000)).toBeNull();
  expect(pace('reading', 0.5, 2000)).toBe(2000);
  expect(pace('reading', 1, 4000)).toBeNull();
});

it('begins anew with each step and after going back', () => {
  const pace = createPace();
  pace('reading', 0, 0);
  expect(pace('storing', 0.5, 5000)).toBeNull();
  expect(pace('storing', 0.75, 7000)).toBe(2000);
  expect(pace('storing', 0.1, 8000)).toBeNull();
});

import { afterEach, expect, it } from 'vitest';
import { OverviewState } from '../../../../src/rooms/overview/state.svelte.ts';
import { route } from '../../../../src/shell/route.svelte.ts';

afterEach(() => route.open('#/overview'));

it('what each mark is stays in the address, for a reload and the way back', async () => {
  route.open('#/overview?country=France');
  new OverviewState().grain = 'month';
  expect(location.hash).toBe('#/overview?grain=month&country=France');
  expect(new OverviewState().grain).toBe('month');
  expect(new OverviewState().shownGrain).toBe('month');
  new OverviewState().grain = 'auto';
  expect(location.hash).toBe('#/overview?country=France');
  route.open('#/overview?grain=century');
  expect(new OverviewState().grain).toBe('auto');
});

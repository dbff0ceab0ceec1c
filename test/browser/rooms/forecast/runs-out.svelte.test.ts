import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { runsOutWords } from '../../../../src/rooms/forecast/order/runs-out.ts';

beforeEach(async () => {
  await i18n.setLanguage('zh', false);
  await i18n.loadRoom('forecast');
});
afterEach(() => i18n.setLanguage('en', false));

it('says of an empty shelf that it is empty, and of another when it will be', () => {
  expect(runsOutWords('2026-11-28', { stock: 0 })).toBe('已售罄');
  expect(runsOutWords('2026-11-28', { stock: -2 })).toBe('已售罄');
  expect(runsOutWords('2026-12-21', { stock: 3 })).toBe('2026年12月21日');
});

it('has no day where none is known', () => {
  expect(runsOutWords('', { stock: NaN })).toBe('–');
});

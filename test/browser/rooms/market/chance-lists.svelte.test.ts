import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../../../src/app.css';
import type { PromotionRow } from '../../../../workers/rooms/market/prices/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import Promotions from '../../../../src/rooms/market/prices/Promotions.svelte';

const promotion = (at: number, isTold: boolean): PromotionRow => ({
  product: `P${at}`,
  name: `Soap ${at}`,
  category: '',
  times: 1,
  weeks: 2,
  discount: -0.2,
  units: 40,
  extra: 9,
  low90: -4,
  high90: 22,
  lift: 0.3,
  pulled: 0,
  cannibalised: NaN,
  isTold
});
const soap = page.getByRole('button', { name: 'Soap 0', exact: true });
const shown = (told: number, chance: number) =>
  render(Promotions, {
    answer: {
      promotions: Array.from({ length: told + chance }, (_, at) => promotion(at, at < told))
    }
  } as never);

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('market');
});

it('promotions that chance explains are one sentence, their rows one click away', async () => {
  shown(0, 211);
  const sentence =
    '211 products were cheaper for some weeks. For no single one are the extra sales more than chance may explain.';
  await expect.element(page.getByText(sentence)).toBeVisible();
  const details = () => document.querySelector('details')!;
  expect(details().open).toBe(false);
  await page.getByText('Show all anyway (211)').click();
  expect(details().open).toBe(true);
  await expect.element(soap).toBeVisible();
});

it('promotions of which one is no chance are a list', async () => {
  shown(1, 2);
  await expect.element(soap).toBeVisible();
  expect(document.body.textContent).not.toContain('chance may explain');
});

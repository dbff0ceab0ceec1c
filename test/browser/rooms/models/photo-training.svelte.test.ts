import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import Categories from '../../../../src/rooms/models/photos/Categories.svelte';

it('training waits while photos are compared, and says so', async () => {
  await i18n.setLanguage('en', false);
  const answer = { categories: [{ name: 'Tea' }, { name: 'Cups' }], lacks: null };
  const view = { net: null, isTraining: false, isComparing: true };
  const { rerender } = await render(Categories, { view, answer } as never);
  const button = page.getByRole('button', { name: 'Train' });
  await expect.element(button).toBeDisabled();
  await expect.element(page.getByText(/still being compared/)).toBeVisible();
  await rerender({ view: { ...view, isComparing: false } } as never);
  await expect.element(button).toBeEnabled();
  await expect.element(page.getByText(/still being compared/)).not.toBeInTheDocument();
});

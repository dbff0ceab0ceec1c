import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import Categories from '../../../../src/rooms/models/photos/Categories.svelte';

it('training waits while photos are stored, and says so, but not while they are compared', async () => {
  await i18n.setLanguage('en', false);
  const answer = { categories: [{ name: 'Tea' }, { name: 'Cups' }], lacks: null };
  const view = { net: null, isTraining: false, isKeeping: true, isComparing: true };
  Object.assign(view, { show: () => Promise.resolve(), pictures: new Map() });
  const { rerender } = await render(Categories, { view, answer } as never);
  const button = page.getByRole('button', { name: 'Train' });
  await expect.element(button).toBeDisabled();
  await expect.element(page.getByText(/still being stored/)).toBeVisible();
  await rerender({ view: { ...view, isKeeping: false } } as never);
  await expect.element(button).toBeEnabled();
  await expect.element(page.getByText(/still being stored/)).not.toBeInTheDocument();
});

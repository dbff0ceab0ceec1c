import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import OffersPage from '../../../../src/rooms/models/offers/OffersPage.svelte';
import { i18n } from '../../../../src/i18n/index.svelte.ts';

it('offers without a table say what is needed, with a button to choose files', async () => {
  await i18n.setLanguage('en', false);
  const onfiles = vi.fn();
  render(OffersPage, { view: { hasNothing: true }, onfiles } as never);
  await expect.element(page.getByText('This needs a table of offers')).toBeVisible();
  const file = new File(['offer,came\n'], 'offers.csv', { type: 'text/csv' });
  await page.getByLabelText('Choose files').upload(file);
  expect(onfiles).toHaveBeenCalledOnce();
});

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Segmented from '../../../src/ui/fields/Segmented.svelte';

it('takes a second line where its choices do not fit beside each other', async () => {
  const options = ['one', 'two', 'three'].map((value) => ({
    value,
    label: `Since the ${value} before`
  }));
  const { container } = await render(Segmented, { label: 'Since', options });
  container.style.width = '240px';
  const group = page.getByRole('radiogroup', { name: 'Since' });
  await expect.element(group).toBeVisible();
  expect(group.element().scrollWidth).toBeLessThanOrEqual(240);
});

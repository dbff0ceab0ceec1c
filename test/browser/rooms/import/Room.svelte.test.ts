import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Room from '../../../../src/rooms/import/Room.svelte';
import { importSession as session } from '../../../../src/rooms/import/state.svelte.ts';
import { shopifyOrders } from '../../../../workers/rooms/import/platforms/shopify-orders.ts';
import { lookedAt } from './looked-at.ts';

test('the focus goes on from a step’s heading to the next one’s', async () => {
  session.stage = 'looking';
  const target = document.body.appendChild(document.createElement('main'));
  render(Room, { target, props: { room: 'import', shop: null, onfiles: () => {} } });
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  const before = heading.element() as HTMLElement;
  before.tabIndex = -1;
  before.focus();
  await lookedAt(session, new File([shopifyOrders.example], 'small.csv'));
  await expect
    .poll(() => document.activeElement?.textContent, { timeout: 5000 })
    .toBe('Check the columns');
  session.stage = 'empty';
});

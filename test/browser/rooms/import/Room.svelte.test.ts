import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Room from '../../../../src/rooms/import/Room.svelte';
import { importSession as session } from '../../../../src/rooms/import/state.svelte.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import { shopifyOrders } from '../../../../workers/rooms/import/platforms/shopify-orders.ts';

test('the focus goes on from a step’s heading to the next one’s', async () => {
  session.stage = 'looking';
  const target = document.body.appendChild(document.createElement('main'));
  render(Room, { target, props: { room: 'import', shop: null, onfiles: () => {} } });
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  const before = heading.element() as HTMLElement;
  before.tabIndex = -1;
  before.focus();
  const files = [new File([shopifyOrders.example], 'small.csv')];
  const draft = await importRoom.look({ files }, quietJob());
  session.draft = draft;
  session.mappings = draft.files.map(({ kind, columns }) => ({
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  }));
  session.stage = 'checking';
  await expect
    .poll(() => document.activeElement?.textContent, { timeout: 5000 })
    .toBe('Check the columns');
  session.stage = 'empty';
});

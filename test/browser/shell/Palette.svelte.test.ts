import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import Palette from '../../../src/shell/jump/Palette.svelte';

const box = page.getByRole('combobox', { name: 'Search or jump to' });
const labels = () =>
  page
    .getByRole('option')
    .elements()
    .map((one) => one.querySelector('.name')!.textContent);
const active = () =>
  document.getElementById(box.element().getAttribute('aria-activedescendant') ?? '');

async function open() {
  const onclose = vi.fn();
  render(Palette, { onfiles: () => {}, onclose });
  await expect.element(box).toHaveFocus();
  // The first search loads what it searches.
  await expect.poll(labels, { timeout: 10_000 }).toContain('Customers');
  return { onclose };
}

it('offers rooms and actions, and moves among them by keys', async () => {
  await open();
  expect(labels()).toContain('Import files');
  expect(active()!.textContent).toContain('Overview');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()!.textContent).toContain('Customers');
  expect(active()!.ariaSelected).toBe('true');
  await userEvent.keyboard('{End}');
  expect(active()).toBe(page.getByRole('option').elements().at(-1));
  await userEvent.keyboard('{ArrowDown}');
  expect(active()!.textContent).toContain('Overview');
  await userEvent.keyboard('{End}{Home}');
  expect(active()!.textContent).toContain('Overview');
});

it('finds in either language, by initials, and says how many there are', async () => {
  await open();
  await box.fill('health');
  await expect.poll(labels).toEqual(['Health']);
  await expect.element(page.getByRole('status')).toHaveTextContent('one match');
  await box.fill('kh');
  await expect.poll(labels).toContain('Who is leaving');
  await box.fill('下载备份 zzz');
  await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found by that name');
  expect(box.element().ariaExpanded).toBe('false');
});

it('goes where Enter says and closes', async () => {
  const { onclose } = await open();
  await box.fill('storage');
  await expect.poll(labels).toEqual(['Storage and backup']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
  expect(location.hash).toMatch(/^#\/data\/storage/);
});

it('closes with Escape, and reads well to assistive technology', async () => {
  const { onclose } = await open();
  const { violations } = await axe.run(page.getByRole('dialog').element());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
});

import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import ComboboxHarness from './ComboboxHarness.svelte';

const names = ['red bag', 'red heart', 'red lamp', 'red tin', 'blue bag'];
const box = page.getByRole('combobox', { name: 'Product' });
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((one) => one.textContent);

it('offers what was found, says how many there are, and is chosen by keyboard', async () => {
  const onselect = vi.fn();
  render(ComboboxHarness, { names, onselect });
  await box.fill('red');
  await expect.poll(options).toHaveLength(3);
  await expect.element(page.getByText('3 of 4 shown; type more to narrow the list')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const active = box.element().getAttribute('aria-activedescendant')!;
  expect(document.getElementById(active)!.textContent).toContain('red heart');
  expect(document.getElementById(active)!.ariaSelected).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(onselect).toHaveBeenCalledExactlyOnceWith('red heart');
  expect(box.element()).toHaveProperty('value', 'red heart');
  expect(box.element().ariaExpanded).toBe('false');
});

it('wraps around, closes with Escape and keeps the text', async () => {
  const onselect = vi.fn();
  render(ComboboxHarness, { names, onselect });
  await box.fill('red');
  await expect.poll(options).toHaveLength(3);
  await userEvent.keyboard('{ArrowUp}');
  const active = box.element().getAttribute('aria-activedescendant')!;
  expect(document.getElementById(active)!.textContent).toContain('red lamp');
  await userEvent.keyboard('{Escape}');
  expect(box.element().ariaExpanded).toBe('false');
  expect(box.element()).toHaveProperty('value', 'red');
  expect(onselect).not.toHaveBeenCalled();
});

it('is chosen by pointer without losing the focus', async () => {
  const onselect = vi.fn();
  render(ComboboxHarness, { names, onselect });
  await box.fill('blue');
  await page.getByRole('option', { name: 'blue bag' }).click();
  expect(onselect).toHaveBeenCalledExactlyOnceWith('blue bag');
  expect(document.activeElement).toBe(box.element());
});

it('says when nothing matches, and Enter then chooses nothing', async () => {
  const onselect = vi.fn();
  render(ComboboxHarness, { names, onselect });
  await box.fill('zzz');
  await expect.element(page.getByText('No match')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onselect).not.toHaveBeenCalled();
});

import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Checkbox from '../../../src/ui/fields/Checkbox.svelte';
import NumberField from '../../../src/ui/fields/NumberField.svelte';
import TextField from '../../../src/ui/fields/TextField.svelte';

it('TextField: named though its label is hidden, and tells what is typed', async () => {
  const oninput = vi.fn();
  const field = { label: 'Shop', hideLabel: true, value: 'a', maxlength: 3 };
  await render(TextField, { ...field, oninput });
  const box = page.getByRole('textbox', { name: 'Shop' });
  await expect.element(box).toHaveValue('a');
  await box.fill('bcd');
  expect(oninput).toHaveBeenLastCalledWith('bcd');
  await expect.element(box).toHaveAttribute('maxlength', '3');
});

it('TextField: several lines where rows are asked for', async () => {
  await render(TextField, { label: 'Codes', value: 'a\nb', rows: 2 });
  const box = page.getByRole('textbox', { name: 'Codes' });
  await expect.element(box).toHaveValue('a\nb');
  expect(box.element().tagName).toBe('TEXTAREA');
});

it('NumberField: tells numbers while typed and when they stand, NaN where empty', async () => {
  const [oninput, onchange] = [vi.fn(), vi.fn()];
  await render(NumberField, { label: 'Rate', value: NaN, min: 0, oninput, onchange });
  const box = page.getByRole('spinbutton', { name: 'Rate' });
  await expect.element(box).toHaveValue(null);
  await box.fill('2.5');
  expect(oninput).toHaveBeenLastCalledWith(2.5);
  expect(onchange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(2.5);
  await box.fill('');
  expect(oninput).toHaveBeenLastCalledWith(NaN);
});

it('Checkbox: its words are its name and part of what is pressed', async () => {
  const onchange = vi.fn();
  await render(Checkbox, { label: 'Only what is in stock', onchange });
  await page.getByText('Only what is in stock').click();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
  await expect.element(page.getByRole('checkbox', { name: 'Only what is in stock' })).toBeChecked();
});

import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../../../src/app.css';
import { placeNotes } from '../../../../src/rooms/overview/first/day-notes.ts';
import Goal from '../../../../src/rooms/overview/first/Goal.svelte';
import Notes from '../../../../src/rooms/overview/first/Notes.svelte';
import type { DayNote } from '../../../../workers/contract/shop-choices.ts';
import type { OverviewAnswer } from '../../../../workers/rooms/overview/contract.ts';

const NOVEMBER = Date.UTC(2025, 10, 1) / 86_400_000;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const violations = async () =>
  (await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa'] })).violations.map(({ id }) => id);

function goalOf(answer: Partial<OverviewAnswer>) {
  const onset = vi.fn();
  render(Goal, {
    answer: { currency: 'EUR', monthlyGoal: 0, goal: null, ...answer },
    onset
  } as never);
  return onset;
}

it('a goal is set, and no amount is no goal', async () => {
  const onset = goalOf({});
  await button('Set a monthly goal').click();
  await expect.element(button('Save the goal')).toBeDisabled();
  await page.getByLabelText('Net revenue per month (EUR)').fill('-5');
  await expect.element(button('Save the goal')).toBeDisabled();
  await page.getByLabelText('Net revenue per month (EUR)').fill('9000');
  expect(await violations()).toEqual([]);
  await button('Save the goal').click();
  expect(onset.mock.calls).toEqual([[9000]]);
});

it('a goal is said with how much of the month is gone, changed and taken back', async () => {
  const goal = { amount: 9000, reached: 5580, from: NOVEMBER, to: NOVEMBER + 17, gone: 0.6 };
  const onset = goalOf({ goal, monthlyGoal: 9000 });
  await expect.element(page.getByText('62% of the goal', { exact: false })).toBeVisible();
  await expect.element(page.getByText('60% of the month gone', { exact: false })).toBeVisible();
  await button('Change the goal').click();
  await expect.element(page.getByLabelText('Net revenue per month (EUR)')).toHaveValue(9000);
  await button('Remove the goal').click();
  expect(onset.mock.calls).toEqual([[0]]);
});

it('notes are added, changed and deleted; those from elsewhere stay', async () => {
  const notes: DayNote[] = [
    { day: '2025-11-03', text: 'Fair' },
    { day: '2025-11-09', text: 'Closed' }
  ];
  const given = [{ day: '2025-11-05', text: 'Holiday' }];
  const shown = placeNotes([{ day: NOVEMBER }], [NOVEMBER, NOVEMBER + 29], notes, given);
  const [onchange, onholidays] = [vi.fn(), vi.fn()];
  render(Notes, {
    shown,
    notes,
    newestDay: NOVEMBER + 29,
    onchange,
    holidays: 'islamic',
    onholidays
  });
  await expect.element(page.getByLabelText('Holidays on the chart')).toHaveValue('islamic');
  await page.getByLabelText('Holidays on the chart').selectOptions('Chinese holidays');
  expect(onholidays.mock.lastCall).toEqual(['chinese']);
  const items = page.getByRole('listitem');
  expect(items.elements().map((one) => one.querySelector('.text')!.textContent)).toEqual([
    'Fair',
    'Holiday',
    'Closed'
  ]);
  expect(items.nth(1).getByRole('button').elements()).toEqual([]);
  expect(await violations()).toEqual([]);

  await button('Add a note to a day').click();
  await expect.element(page.getByLabelText('Day', { exact: true })).toHaveValue('2025-11-30');
  await expect.element(button('Save the note')).toBeDisabled();
  await page.getByLabelText('Day', { exact: true }).fill('2025-11-07');
  await page.getByLabelText('What happened').fill('  Radio advertisement ');
  await button('Save the note').click();
  const added = { day: '2025-11-07', text: 'Radio advertisement' };
  expect(onchange.mock.lastCall).toEqual([[notes[0], added, notes[1]]]);

  await button('Change “Closed”').click();
  await page.getByLabelText('Day', { exact: true }).fill('2025-11-01');
  await button('Save the note').click();
  expect(onchange.mock.lastCall).toEqual([[{ day: '2025-11-01', text: 'Closed' }, notes[0]]]);

  await button('Delete “Fair”').click();
  expect(onchange.mock.lastCall).toEqual([[notes[1]]]);
});

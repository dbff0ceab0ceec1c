import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import BarList from '../../../src/charts/BarList.svelte';
import Heatmap from '../../../src/charts/Heatmap.svelte';
import Waterfall from '../../../src/charts/Waterfall.svelte';
import { i18n } from '../../../src/i18n/index.svelte.ts';

const format = (value: number) => `£${value}`;

beforeEach(() => i18n.setLanguage('en', false));

it('BarList: rows are buttons, walked by arrows, named in full though cut to fit', async () => {
  const ontoggle = vi.fn();
  const rows = [
    {
      key: 'uk',
      label: 'United Kingdom of Great Britain and Northern Ireland',
      value: 80,
      share: 0.8
    },
    { key: 'de', label: 'Germany', value: -20, share: -0.2 }
  ];
  render(BarList, { rows, width: 320, title: 'Countries', format, selected: ['de'], ontoggle });
  const uk = page.getByRole('button', { name: rows[0].label });
  await expect.element(uk).toHaveAttribute('aria-pressed', 'false');
  await expect
    .element(page.getByRole('button', { name: 'Germany' }))
    .toHaveAttribute('aria-pressed', 'true');
  (uk.element() as SVGElement).focus();
  await userEvent.keyboard('{ArrowDown} ');
  expect(ontoggle).toHaveBeenCalledExactlyOnceWith('de');
  await uk.click();
  expect(ontoggle).toHaveBeenLastCalledWith('uk');
});

it('Heatmap: cells are walked by arrows inside the hours there are', async () => {
  const ontoggle = vi.fn();
  const values = new Float64Array(168);
  for (let day = 0; day < 7; day++)
    for (let hour = 8; hour <= 18; hour++) values[day * 24 + hour] = hour;
  render(Heatmap, { values, width: 600, title: 'Hours', format, selected: [], ontoggle });
  const grid = page.getByRole('grid', { name: 'Hours' });
  await expect.poll(() => grid.getByRole('gridcell').elements().length).toBe(7 * 11);
  (grid.getByRole('gridcell', { name: 'Monday, 08:00: £8' }).element() as SVGElement).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowDown}{End}');
  const cell = grid.getByRole('gridcell', { name: 'Tuesday, 18:00: £18' });
  expect(document.activeElement).toBe(cell.element());
  await userEvent.keyboard('{Enter}');
  expect(ontoggle).toHaveBeenCalledExactlyOnceWith(24 + 18);
});

it('Waterfall: says its steps, and lies down where there is no room to stand', async () => {
  const steps = ['File', 'Other', 'Gross', 'Returns', 'Net'].map((label, at) => ({
    label,
    value: [10, 1, 9, 2, 7][at],
    kind: at % 2 ? ('minus' as const) : ('total' as const)
  }));
  const screen = render(Waterfall, { steps, width: 300, height: 240, title: 'Bridge', format });
  const chart = page.getByRole('img', { name: /Bridge/ });
  await expect
    .element(chart)
    .toHaveAccessibleName('Bridge: File £10, Other −£1, Gross £9, Returns −£2, Net £7');
  expect(chart.element().getAttribute('height')).toBe('220');
  await (await screen).rerender({ width: 800 });
  expect(chart.element().getAttribute('height')).toBe('240');
});

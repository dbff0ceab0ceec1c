import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import BarList from '../../../src/charts/BarList.svelte';
import { pictureOf } from '../../../src/charts/figure/save-picture.ts';
import Heatmap from '../../../src/charts/Heatmap.svelte';
import Matrix from '../../../src/charts/Matrix.svelte';
import Scatter from '../../../src/charts/Scatter.svelte';
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
  // Amounts of nine digits would stand one over another, though five steps have room.
  const long = steps.map((step) => ({ ...step, value: step.value * 12_345_678.25 }));
  await (await screen).rerender({ steps: long, width: 430 });
  expect(chart.element().getAttribute('height')).toBe('220');
});

it('BarList: a row that opens something is no toggle, and says words and colour of its own', async () => {
  const onchoose = vi.fn();
  const row = { key: 'new', label: 'New', value: 3, share: 0.3, words: '3 · 30%', colour: 'red' };
  render(BarList, { rows: [row], width: 320, title: 'Segments', format, onchoose });
  const button = page.getByRole('button', { name: /^New/ });
  await button.click();
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('new');
  expect(button.element().hasAttribute('aria-pressed')).toBe(false);
  expect(button.element().querySelector('.amount')!.textContent.trim()).toBe('3 · 30%');
  expect(getComputedStyle(button.element().querySelector('.bar')!).fill).toBe('rgb(255, 0, 0)');
});

it('Heatmap: one odd hour leaves the others their shades, and is named', async () => {
  const values = Float64Array.from({ length: 168 }, (_, cell) => (cell % 12) + 1);
  values[30] = 5000;
  render(Heatmap, { values, width: 600, title: 'Hours', format });
  const grid = page.getByRole('grid', { name: 'Hours' });
  await expect.poll(() => grid.getByRole('gridcell').elements().length).toBe(168);
  const shades = new Set(
    grid
      .getByRole('gridcell')
      .elements()
      .map((cell) => /heat-\d/.exec(cell.getAttribute('class')!)![0])
  );
  expect(shades.size).toBeGreaterThan(4);
  await expect
    .element(grid.getByText('Far above the others: Tuesday, 06:00: £5000'))
    .toBeInTheDocument();
});

it('Heatmap: says what the colour below zero means, where an hour is below zero', async () => {
  const values = Float64Array.from({ length: 168 }, (_, cell) => (cell % 12) + 1);
  const screen = render(Heatmap, { values, width: 600, title: 'Hours', format });
  const svg = page.getByRole('grid', { name: 'Hours' });
  await expect.poll(() => svg.getByRole('gridcell').elements().length).toBe(168);
  const legend = svg.getByText('More returned than sold');
  await expect.element(legend).not.toBeInTheDocument();
  const height = () => Number(svg.element().getAttribute('height'));
  const before = height();
  await (await screen).rerender({ values: values.map((own, at) => (at === 30 ? -5 : own)) });
  // Inside the picture, so that what is saved of it has it too.
  await expect.element(legend).toBeInTheDocument();
  expect(svg.element().querySelectorAll('rect.heat-minus')).toHaveLength(2);
  expect(height()).toBeGreaterThan(before);
});

it('Matrix: writes all amounts or none', async () => {
  const rows = [
    { label: '2024-01', values: [1, 0.5, 0.25], unfinishedFrom: 3 },
    { label: '2024-02', values: [1, 123_456], unfinishedFrom: 1 }
  ];
  const columnLabel = (column: number) => String(column);
  const own = { rows, columns: 3, title: 'Cohorts', format, columnLabel };
  const screen = render(Matrix, { ...own, width: 900 });
  const grid = page.getByRole('grid', { name: 'Cohorts' });
  const amounts = () => grid.element().querySelectorAll('.amount').length;
  await expect.poll(amounts).toBe(5);
  // Narrow: "£0.5" would still fit, the largest would not.
  await (await screen).rerender({ width: 200 });
  await expect.poll(amounts).toBe(0);
  // The head over the row heads is for readers of the screen alone: saved, it would lie on "0".
  const saved = pictureOf(grid.element() as SVGSVGElement, { title: 'Who comes back' });
  expect(saved.textContent).toContain('2024-01');
  expect(saved.textContent).not.toContain('Cohorts');
});

it('Scatter: one odd point stands at the edge by name; the others keep the room', async () => {
  const x = Float64Array.from({ length: 101 }, (_, at) => (at === 100 ? 1e6 : at));
  const y = Float64Array.from({ length: 101 }, (_, at) => at);
  const group = new Uint8Array(101);
  const groups = [{ key: 0, label: 'All', colour: 'red' }];
  render(Scatter, {
    x,
    y,
    group,
    groups,
    width: 400,
    height: 300,
    title: 'Plane',
    xUnit: 'x',
    yUnit: 'y',
    nameOf: (place: number) => `customer ${place}`
  });
  await expect
    .element(page.getByText('Far out of range, drawn as a diamond at the edge: customer 100'))
    .toBeVisible();
  const dots = page.getByRole('img', { name: 'Plane' }).element().querySelector('path')!;
  const across = [...dots.getAttribute('d')!.matchAll(/M([\d.]+),/g)].map(([, at]) => Number(at));
  expect(across).toHaveLength(100);
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(300);
});

import { DAY_MS } from '../../../workers/contract/day.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { pictureSource } from '../../../src/ui/picture-source.svelte.ts';
import { caughtFile } from '../ui/downloads.ts';
import FigureHarness from './FigureHarness.svelte';

const month = (iso: string, y: number, unfinished = false) => ({
  x: Date.parse(iso) / DAY_MS,
  y,
  label: iso.slice(0, 7),
  unfinished
});
const points = [month('2011-10-01', 100), month('2011-11-01', 250), month('2011-12-01', 40, true)];
const figure = page.getByRole('figure', { name: 'Revenue by month' });

beforeEach(() => i18n.setLanguage('en', false));

describe('the three buttons of a figure', () => {
  it('shows the same figures as a table, and the chart again', async () => {
    render(FigureHarness, { points });
    await figure.getByRole('button', { name: 'Show as table' }).click();
    const table = figure.getByRole('region', { name: 'Revenue by month' });
    await expect.element(table.getByRole('gridcell', { name: '250' })).toBeVisible();
    await figure.getByRole('button', { name: 'Show as chart' }).click();
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(3);
  });

  it('saves an SVG that needs no stylesheet', async () => {
    render(FigureHarness, { points });
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(3);
    const { name, blob } = await caughtFile(() =>
      figure.getByRole('button', { name: 'Download SVG' }).click()
    );
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(name).toBe('revenue.svg');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.documentElement.textContent).toContain('Revenue by month');
    expect(drawing.querySelectorAll('[class],[role],[style]')).toHaveLength(0);
    const filled = [...drawing.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(
      filled.filter((fill) => fill === 'rgb(13, 106, 143)' || fill === 'rgb(95, 179, 212)')
    ).not.toHaveLength(0);
    expect(await blob.text()).not.toContain('var(--');
  });

  it('says on the picture of which shop and days it is, what a reader must know, and the legend', async () => {
    Object.assign(pictureSource, { shop: 'Corner shop', days: 'All days', lens: 'Loyal' });
    const legend = [
      { label: 'Loyal', colour: 'rgb(1, 2, 3)' },
      { label: 'A group with a rather long name', colour: 'rgb(4, 5, 6)' }
    ];
    render(FigureHarness, { points, legend, note: 'Hatched: not ended yet.' });
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(3);
    const { blob } = await caughtFile(() =>
      figure.getByRole('button', { name: 'Download SVG' }).click()
    );
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')];
    const said = texts.map((text) => text.textContent.trim());
    expect(said).toContain('Hatched: not ended yet.');
    expect(said.join(' ')).toContain('Corner shop · All days · Loyal · Tillsight');
    expect(said).toEqual(expect.arrayContaining(legend.map(({ label }) => label)));
    const fills = [...drawing.querySelectorAll('circle')].map((mark) => mark.getAttribute('fill'));
    expect(fills).toEqual(legend.map(({ colour }) => colour));
    const tall = Number(drawing.documentElement.getAttribute('height'));
    const lowest = Math.max(...texts.map((text) => Number(text.getAttribute('y'))));
    expect(lowest).toBeLessThan(tall);
    Object.assign(pictureSource, { shop: '', days: '', lens: '' });
  });

  it('says the days a chart compares, where they are others than those of the page', async () => {
    Object.assign(pictureSource, { shop: 'Corner shop', days: 'All days' });
    render(FigureHarness, { points, days: 'May, beside April' });
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(3);
    const { blob } = await caughtFile(() =>
      figure.getByRole('button', { name: 'Download SVG' }).click()
    );
    const said = await blob.text();
    expect(said).toContain('Corner shop · May, beside April · Tillsight');
    expect(said).not.toContain('All days');
    Object.assign(pictureSource, { shop: '', days: '' });
  });

  it('saves a PNG on which the bars can be seen', async () => {
    render(FigureHarness, { points });
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(3);
    const { name, blob } = await caughtFile(() =>
      figure.getByRole('button', { name: 'Download PNG' }).click()
    );
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    const colours = new Set<number>();
    const { data } = brush.getImageData(0, 0, bitmap.width, bitmap.height);
    for (let at = 0; at < data.length; at += 4) {
      colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    }
    expect(name).toBe('revenue.png');
    expect(blob.type).toBe('image/png');
    expect(bitmap.width).toBe(
      2 * (figure.element().querySelector('svg[data-chart]')!.clientWidth + 40)
    );
    expect(colours.has(0x0d6a8f) || colours.has(0x5fb3d4)).toBe(true);
  });
});

describe('a time series', () => {
  it('tells each point by keyboard, the unfinished one as such', async () => {
    render(FigureHarness, { points });
    const slider = figure.getByRole('slider', { name: 'Point of Revenue' });
    await expect.element(slider).toBeInTheDocument();
    (slider.element() as SVGElement).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => slider.element().ariaValueText).toBe('2011-12: £40 (not finished yet)');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => slider.element().ariaValueText).toBe('2011-11: £250');
    await expect.element(figure.getByText('£250')).toBeVisible();
  });

  it('draws nothing wrong of nothing', async () => {
    render(FigureHarness, { points: [] });
    await expect.element(figure.getByText('Nothing to show for this choice')).toBeVisible();
    expect(figure.element().innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('stands on values that are not numbers', async () => {
    render(FigureHarness, { points: [month('2011-10-01', NaN), month('2011-11-01', -5)] });
    await expect.poll(() => figure.element().querySelectorAll('rect.bar').length).toBe(2);
    expect(figure.element().querySelector('svg')!.outerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });
});

import { DAY_MS } from '../../../workers/contract/day.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import Brush from '../../../src/charts/brush/Brush.svelte';
import { i18n } from '../../../src/i18n/index.svelte.ts';

const FIRST = Date.parse('2011-01-01') / DAY_MS;
const days: [number, number] = [FIRST, FIRST + 364];
const values = Float64Array.from({ length: 365 }, (_, at) => 100 + 50 * Math.sin(at / 20));
const from = page.getByRole('slider', { name: 'First day' });
const to = page.getByRole('slider', { name: 'Last day' });
const focus = (end: typeof from) => (end.element() as SVGElement).focus();

function show(selection: [number, number] | null = null) {
  const onchange = vi.fn();
  render(Brush, { days, values, selection, onchange, label: 'Days shown', width: 800 });
  return onchange;
}

beforeEach(() => i18n.setLanguage('en', false));

describe('by keyboard', () => {
  it('moves either end by days, weeks and to the bounds', async () => {
    const onchange = show();
    focus(from);
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(() => onchange.mock.lastCall?.[0]).toEqual([FIRST + 8, FIRST + 364]);
    focus(to);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => onchange.mock.lastCall?.[0]).toEqual([FIRST + 8, FIRST + 334]);
    expect(from.element().ariaValueNow).toBe(String(FIRST + 8));
    expect(from.element().ariaValueText).toMatch(/9.*Jan|Jan.*9/);
  });

  it('never lets the ends cross', async () => {
    const onchange = show([FIRST + 10, FIRST + 12]);
    focus(from);
    await userEvent.keyboard('{End}');
    await expect.poll(() => onchange.mock.lastCall?.[0]).toEqual([FIRST + 12, FIRST + 12]);
  });

  it('shows all days again with Escape', async () => {
    const onchange = show([FIRST + 10, FIRST + 12]);
    focus(to);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onchange.mock.lastCall?.[0]).toBeNull();
  });
});

describe('by pointer', () => {
  const at = (type: string, x: number, target: Element) => {
    const box = target.closest('[role=group]')!.querySelector('svg')!.getBoundingClientRect();
    const where = { clientX: box.left + 8 + x, clientY: box.top + 20, button: 0, pointerId: 1 };
    target.dispatchEvent(new PointerEvent(type, { ...where, bubbles: true }));
  };
  // Captures are refused for pointers that do not exist; a made-up one is only needed for its place.
  beforeEach(() => {
    SVGElement.prototype.setPointerCapture = () => {};
  });

  it('draws a window, tells it once a frame, and moves it whole', async () => {
    const onchange = show();
    const svg = document.querySelector('[role=group] svg')!;
    const day = 784 / 365;
    at('pointerdown', 100.5 * day, svg);
    for (let x = 100; x <= 200; x++) at('pointermove', (x + 0.5) * day, svg);
    at('pointerup', 200.5 * day, svg);
    await expect.poll(() => onchange.mock.lastCall?.[0]).toEqual([FIRST + 100, FIRST + 200]);
    expect(onchange.mock.calls.length).toBeLessThan(5);
    const window = document.querySelector('[data-part=window]')!;
    at('pointerdown', 150.5 * day, window);
    at('pointermove', 400 * day, svg);
    at('pointerup', 400 * day, svg);
    await expect.poll(() => onchange.mock.lastCall?.[0]).toEqual([FIRST + 264, FIRST + 364]);
  });
});

it('draws data without a single sale, and one day alone', async () => {
  render(Brush, { days: [FIRST, FIRST], values: new Float64Array(1), label: 'One', width: 300 });
  const one = page.getByRole('group', { name: 'One' });
  await expect.element(one).toBeVisible();
  expect(one.element().innerHTML).not.toMatch(/NaN|Infinity/);
});

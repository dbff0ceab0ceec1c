import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every `--name: light-dark(#a, #b)` of the stylesheet. */
const css = readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, [light, dark]]
  )
);

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['paper', 'surface', 'sunken'];
const pairs: [string, string, number][] = [
  ...['ink', 'ink-quiet', 'ink-faint', 'accent', 'accent-strong', 'good', 'bad', 'warn'].flatMap(
    (text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-bad', 'bad', 4.5],
  ['ink', 'accent-soft', 4.5],
  ['ink-quiet', 'accent-soft', 4.5],
  ['accent-strong', 'accent-soft', 4.5],
  // What is chosen is ringed: the ring is seen on every ground.
  ['accent', 'accent-soft', 3],
  ['ink', 'bad-soft', 4.5],
  ['bad', 'bad-soft', 3],
  ['ink', 'warn-soft', 4.5],
  ['paper', 'ink', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'paper', 3],
  ...Array.from({ length: 8 }, (_, at): [string, string, number] => [
    `series-${at + 1}`,
    'surface',
    3
  ])
];

describe.each(THEMES)('colours of the %s theme', (theme) => {
  const at = THEMES.indexOf(theme);
  it.each(pairs)('%s on %s has at least %d : 1', (text, ground, least) => {
    const [a, b] = [tokens.get(text), tokens.get(ground)];
    expect(a && b).toBeTruthy();
    expect(contrast(a![at], b![at])).toBeGreaterThanOrEqual(least);
  });

  it('shades of an amount go steadily one way', () => {
    const shades = Array.from({ length: 7 }, (_, step) =>
      luminance(tokens.get(`heat-${step}`)![at])
    );
    const steps = shades.slice(1).map((shade, step) => Math.sign(shade - shades[step]));
    expect(new Set(steps).size).toBe(1);
  });
});

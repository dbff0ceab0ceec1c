/**
 * Colours of marks. Their values are in `app.css` for both themes; this file only assigns them, so
 * that a thing has the same colour in every room.
 */

/** Number of colours that can be told apart in one chart. */
const SERIES = 8;

/** The colour of the nth series, from 0; past the last one grey. */
export function seriesColour(index: number): string {
  return index >= 0 && index < SERIES ? `var(--series-${index + 1})` : 'var(--mark-context)';
}

/**
 * The colour of a customer segment. Good, new, fading and lost ones each have a family of hues, so
 * that a chart of all eleven can be read without a legend.
 */
const SEGMENT_COLOURS: Record<string, string> = {
  champions: 'var(--series-1)',
  loyal: 'var(--series-1)',
  potential_loyalist: 'var(--series-3)',
  new: 'var(--series-3)',
  promising: 'var(--series-3)',
  need_attention: 'var(--series-4)',
  about_to_sleep: 'var(--series-4)',
  at_risk: 'var(--series-2)',
  cannot_lose: 'var(--series-2)',
  hibernating: 'var(--mark-context)',
  lost: 'var(--mark-context)'
};

export function segmentColour(segment: string): string {
  return SEGMENT_COLOURS[segment] ?? 'var(--mark-context)';
}

/** Number of shades of an amount, from least to most. */
export const HEAT_STEPS = 7;

/**
 * The shade of an amount between zero and the largest: 0 for nothing, then six equal steps; −1 for
 * a negative amount, which has its own colour.
 */
export function heatStep(value: number, largest: number): number {
  if (!Number.isFinite(value) || value === 0 || !(largest > 0)) return value < 0 ? -1 : 0;
  if (value < 0) return -1;
  return Math.min(HEAT_STEPS - 1, 1 + Math.floor((value / largest) * (HEAT_STEPS - 1)));
}

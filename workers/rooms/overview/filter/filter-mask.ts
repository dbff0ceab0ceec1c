import type { TextColumn } from '../../../contract/columns.ts';
import type { Dimension, OverviewFilter } from './contract.ts';
import { DIMENSIONS, type LineIndex } from '../line-index.ts';

/** The filters other than the range of days; each has a bit in the mask. */
export type Choice = Dimension | 'hours';
export const CHOICES: readonly Choice[] = [...DIMENSIONS, 'hours'];
export const BIT: Record<Choice, number> = {
  product: 1,
  category: 2,
  country: 4,
  channel: 8,
  hours: 16
};
export const ALL_BITS = 31;

/** A text that identifies a choice: equal texts mean that it has not changed. */
export function choiceKey(filter: OverviewFilter, choice: Choice): string {
  const chosen = filter[choice];
  return chosen?.length ? JSON.stringify([...chosen].sort()) : '';
}

/**
 * Sets the choice's bit where a line fails the choice and clears it where it passes. A line counts
 * where its mask is 0; in the list that ignores this choice, also where only this bit is set. An
 * empty choice, or one on a column that the shop does not have, lets every line pass.
 */
export function markChoice(
  index: LineIndex,
  mask: Uint8Array,
  choice: Choice,
  filter: OverviewFilter
): void {
  const bit = BIT[choice];
  const codes = choice === 'hours' ? index.weekHour : index.dimensions[choice]?.key;
  if (!codes || !filter[choice]?.length) {
    for (let at = 0; at < mask.length; at++) mask[at] &= ~bit;
    return;
  }
  const fails = failingCodes(index, choice, filter, bit);
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] & ~bit) | fails[codes[at]];
}

/** Per code: the bit, or 0 where the code is chosen. */
function failingCodes(index: LineIndex, choice: Choice, filter: OverviewFilter, bit: number) {
  if (choice === 'hours') {
    const fails = new Uint8Array(256).fill(bit);
    for (const cell of filter.hours ?? []) fails[cell] = 0;
    return fails;
  }
  const { dictionary } = index.lines[choice] as TextColumn;
  const chosen = new Set(filter[choice]);
  return Uint8Array.from(dictionary, (name) => (chosen.has(name) ? 0 : bit));
}

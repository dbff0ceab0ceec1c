import { describeSeen, findDrift } from '../../deploy/drift.ts';
import type { Drift, SeenColumn } from '../../deploy/contract.ts';
import type { Table } from '../../tables/contract.ts';

/** Shares of known words, as a table of one column. */
const NAME = 'known';

function tableOf(shares: Float64Array): Table {
  return { rows: shares.length, columns: [{ name: NAME, kind: 'number', values: shares }] };
}

/** How much of the test's texts a network knows: it chose no word from them. */
export function describeShares(shares: Float64Array): SeenColumn {
  const step = { kind: 'number' as const, column: NAME, tellsMissing: false };
  const recipe = { steps: [{ ...step, median: 0, mean: 0, deviation: 1 }], features: [] };
  const rows = Uint32Array.from(shares.keys());
  return describeSeen({ version: 1, ...recipe }, tableOf(shares), rows, [])[0];
}

/** Whether later texts are of other words, by what the network knows of them; null: they are not. */
export function driftOfShares(
  seen: SeenColumn,
  shares: Float64Array,
  column: string
): Drift | null {
  const [found] = findDrift([{ ...seen, column: NAME }], { steps: [] }, tableOf(shares));
  return found ? { ...found, column, kind: 'text' } : null;
}

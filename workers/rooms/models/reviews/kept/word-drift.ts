import { atOnce } from '../../../../contract/job.ts';
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
  return atOnce(describeSeen({ version: 1, ...recipe }, tableOf(shares), rows, []))[0];
}

/** A text lacks words where it knows this much less of its own than the middle text of the test. */
const LACK = 0.9;
/** So many more texts must lack words: fewer hardly change what is told. */
const LEAST_MORE = 0.25;
/** Standard normal: once in a thousand tables by chance. */
const Z999 = 3.0902323061678132;

/**
 * Whether later texts are of other words, by what the network knows of them; null: they are not. Where
 * every word of the test was known, a single word that is not makes a text another one: so many more
 * texts must lack words, by the test of two proportions (Fleiss, Levin and Paik, 2003, section 3.1).
 */
export function driftOfShares(
  seen: SeenColumn,
  shares: Float64Array,
  column: string
): Drift | null {
  const [found] = atOnce(findDrift([{ ...seen, column: NAME }], { steps: [] }, tableOf(shares)));
  return found && lackMore(seen, shares) ? { ...found, column, kind: 'text' } : null;
}

function lackMore(seen: SeenColumn, shares: Float64Array): boolean {
  if (seen.kind === 'category') return false;
  const { edges, rows, median } = seen;
  const now = shares.filter((own) => Number.isFinite(own));
  const lacking = now.filter((own) => own < LACK * median).length;
  const texts = rows.slice(0, -1);
  // Of the texts of the test only tenths are kept: at most so many lacked words.
  const last = edges.filter((edge) => edge < LACK * median).length;
  const before = sum(texts.slice(0, last + 1));
  const [n, m] = [sum(texts), now.length];
  const both = (before + lacking) / (n + m);
  const more = lacking / m - before / n;
  const error = Math.sqrt(both * (1 - both) * (1 / n + 1 / m));
  return more >= LEAST_MORE && more > Z999 * error;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, own) => all + own, 0);
}

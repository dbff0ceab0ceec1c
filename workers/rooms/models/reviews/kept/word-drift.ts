import { atOnce } from '../../../../contract/job.ts';
import { describeSeen, findDrift } from '../../deploy/drift.ts';
import type { Drift, SeenColumn } from '../../deploy/contract.ts';
import type { Table } from '../../tables/contract.ts';
import { sumOf } from '../../../../maths/statistics/sums.ts';

/** Shares of known words, as a table of one column. */
const NAME = 'known';

function tableOf(shares: Float64Array): Table {
  return { rows: shares.length, columns: [{ name: NAME, kind: 'number', values: shares }] };
}

/** Shares of known words in the test texts, which the vocabulary was not built from. */
export function describeShares(shares: Float64Array): SeenColumn {
  const step = { kind: 'number' as const, column: NAME, tellsMissing: false };
  const recipe = { steps: [{ ...step, median: 0, mean: 0, deviation: 1 }], features: [] };
  const rows = Uint32Array.from(shares.keys());
  return atOnce(describeSeen({ version: 1, ...recipe }, tableOf(shares), rows, []))[0];
}

/** A text lacks words if the known share is less than this fraction of the test median. */
const LACK = 0.9;
/** Minimum increase of the share of such texts: fewer hardly change predictions. */
const LEAST_MORE = 0.25;
/** Standard normal quantile: one false alarm in a thousand tables. */
const Z999 = 3.0902323061678132;

/**
 * Whether later texts have other words, by the share that the network knows; null: no drift. If
 * every word of the test was known, a single unknown word would make a text different: therefore
 * the share of texts that lack words must increase significantly, by the test of two proportions
 * (Fleiss, Levin and Paik, 2003, section 3.1).
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
  // Only deciles of the test texts are stored: an upper bound of the share that lacked words.
  const last = edges.filter((edge) => edge < LACK * median).length;
  const before = sumOf(texts.slice(0, last + 1));
  const [n, m] = [sumOf(texts), now.length];
  const both = (before + lacking) / (n + m);
  const more = lacking / m - before / n;
  const error = Math.sqrt(both * (1 - both) * (1 / n + 1 / m));
  return more >= LEAST_MORE && more > Z999 * error;
}

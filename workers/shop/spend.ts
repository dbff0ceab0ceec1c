import type { TextColumn } from '../contract/columns.ts';
import { mergeDays, mergeNumbers } from './merged-numbers.ts';
import type { SourceRows } from './merged-text.ts';
import { countRows, merge } from './order-lines.ts';
import { foldWhiteSpace } from './products/product-names.ts';

/** What a shop paid for advertising and what it was shown for, a row of its files each. */
export interface Spend {
  rows: number;
  /** Whole days since 1970; NO_DAY where none is said. */
  day: Int32Array;
  channel: TextColumn;
  /** The campaign, or whatever else tells rows of a channel apart. */
  label: TextColumn;
  /** Money and counts; NaN where not said. */
  spend: Float64Array;
  impressions: Float64Array;
  clicks: Float64Array;
}

/**
 * The spend files of a shop as one table: what advertising is weighed by.
 *
 * @example combineSpend([file]).spend
 */
export function combineSpend(files: SourceRows[]): Spend {
  const counted = countRows(files);
  const day = mergeDays(counted);
  return {
    rows: day.length,
    day,
    channel: merge(counted, ['channel'], foldWhiteSpace),
    label: merge(counted, ['label'], foldWhiteSpace),
    spend: mergeNumbers(counted, 'spend'),
    impressions: mergeNumbers(counted, 'impressions'),
    clicks: mergeNumbers(counted, 'clicks')
  };
}

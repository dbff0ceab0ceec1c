import type { TextColumn } from '../contract/columns.ts';
import { mergeDays, mergeNumbers } from './merged-numbers.ts';
import type { SourceRows } from './merged-text.ts';
import { countRows, merge } from './order-lines.ts';
import { foldWhiteSpace } from './products/product-names.ts';

/** A shop's advertising costs and their impressions, one row per row of its files. */
export interface Spend {
  rows: number;
  /** Whole days since 1970; NO_DAY where there is none. */
  day: Int32Array;
  channel: TextColumn;
  /** The campaign, or whatever else distinguishes rows of a channel. */
  label: TextColumn;
  /** Money and counts; NaN where not given. */
  spend: Float64Array;
  impressions: Float64Array;
  clicks: Float64Array;
}

/**
 * The spend files of a shop as one table, the input for measuring advertising.
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

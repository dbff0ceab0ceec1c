import type { TextColumn } from '../contract/columns.ts';
import { mergeDays, mergeNumbers } from './merged-numbers.ts';
import type { SourceRows } from './merged-text.ts';
import { countRows, merge } from './order-lines.ts';
import { mergeCustomers } from './people/customer-links.ts';
import type { CustomerLinks } from './people/customer-links.ts';
import { foldWhiteSpace } from './products/product-names.ts';

/** What people wrote: reviews, messages, answers; a row of the files each. */
export interface Texts {
  rows: number;
  text: TextColumn;
  /** What a person filed it under. */
  label: TextColumn;
  /** As the file says, on its own scale; NaN where not said. */
  rating: Float64Array;
  /** Whole days since 1970; NO_DAY where none is said. */
  day: Int32Array;
  customer: TextColumn;
  /** Product id, else product name. */
  product: TextColumn;
}

/**
 * The files of texts of a shop as one table: what mood and topics are read from.
 *
 * @param links which names are one customer
 */
export function combineTexts(files: SourceRows[], links: CustomerLinks | null = null): Texts {
  const counted = countRows(files);
  const text = merge(counted, ['text'], (written) => written.trim());
  return {
    rows: text.codes.length,
    text,
    label: merge(counted, ['label'], foldWhiteSpace),
    rating: mergeNumbers(counted, 'rating'),
    day: mergeDays(counted),
    customer: mergeCustomers(counted, links),
    product: merge(counted, ['product_id', 'product_name'], foldWhiteSpace)
  };
}

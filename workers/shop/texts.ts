import { newCodes } from '../contract/columns.ts';
import type { TextColumn } from '../contract/columns.ts';
import { mergeDays, mergeNumbers } from './merged-numbers.ts';
import type { SourceRows } from './merged-text.ts';
import { countRows, merge } from './order-lines.ts';
import { plainText } from './plain-text.ts';
import { mergeCustomers } from './people/customer-links.ts';
import type { CustomerLinks } from './people/customer-links.ts';
import { foldWhiteSpace } from './products/product-names.ts';

/** What people wrote: reviews, messages, answers; a row of the files each. */
export interface Texts {
  rows: number;
  /** As a person reads it: the title, where there is one, before the body; no HTML. */
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
  const body = merge(counted, ['text'], readable);
  const text = underTitles(merge(counted, ['title'], readable), body);
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

function readable(written: string): string {
  return plainText(written.trim());
}

/** Each text with its title above it; joined once for each pair that occurs. */
function underTitles(title: TextColumn, body: TextColumn): TextColumn {
  if (title.dictionary.length < 2) return body;
  const codeOf = new Map<string, number>([['', 0]]);
  const known = new Map<number, number>();
  const rows = body.codes.length;
  const wide = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pair = title.codes[row] * body.dictionary.length + body.codes[row];
    let code = known.get(pair);
    if (code === undefined) {
      const both = [title.dictionary[title.codes[row]], body.dictionary[body.codes[row]]];
      const text = both.filter((part) => part !== '').join('\n');
      code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      known.set(pair, code);
    }
    wide[row] = code;
  }
  const codes = newCodes(rows, codeOf.size);
  codes.set(wide);
  return { type: 'text', codes, dictionary: [...codeOf.keys()] };
}

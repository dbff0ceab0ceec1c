import { newCodes } from '../contract/columns.ts';
import type { TextColumn } from '../contract/columns.ts';
import { mergeDays, mergeNumbers } from './merged-numbers.ts';
import type { SourceRows } from './merged-text.ts';
import { countRows, merge } from './order-lines.ts';
import { plainText } from './plain-text.ts';
import { mergeCustomers } from './people/customer-links.ts';
import type { CustomerLinks } from './people/customer-links.ts';
import { foldWhiteSpace } from './products/product-names.ts';

/** What people wrote (reviews, messages, answers), one row per row of the files. */
export interface Texts {
  rows: number;
  /** As a person reads it: title, if any, then body, without HTML. */
  text: TextColumn;
  /** The label under which a person filed it. */
  label: TextColumn;
  /** On the file's own scale; NaN where not given. */
  rating: Float64Array;
  /** Whole days since 1970; NO_DAY where there is none. */
  day: Int32Array;
  customer: TextColumn;
  /** Product id, else product name. */
  product: TextColumn;
}

/**
 * The text files of a shop as one table, the input for moods and topics.
 *
 * @param links which identities are one customer
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

/** Puts each text below its title; joined once per distinct pair. */
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

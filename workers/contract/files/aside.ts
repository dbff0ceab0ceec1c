/** Why one row was set aside; words are `reason.aside.<key>`. */
export type AsideReason =
  | 'too_few_cells'
  | 'too_many_cells'
  | 'unclosed_quote'
  | 'no_json'
  | 'date_unreadable'
  | 'number_unreadable'
  | 'order_id_missing'
  | 'product_missing'
  | 'date_missing'
  | 'quantity_missing'
  | 'price_missing'
  | 'id_rounded'
  | 'not_an_order'
  | 'not_paid'
  | 'test_order'
  | 'lists_differ'
  | 'total_row'
  | 'header_again'
  | 'description_row'
  | 'page_number'
  | 'other_table';

export interface AsideRow {
  /** 1-based line in the file (row number in a sheet). */
  line: number;
  reason: AsideReason;
  /** Header of the column at fault, or empty. */
  column: string;
  /** The cells as they were, joined as CSV. */
  original: string;
}

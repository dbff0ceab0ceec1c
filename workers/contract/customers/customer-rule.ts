export type Fact =
  | 'recency_days'
  | 'orders'
  | 'revenue'
  | 'units'
  | 'average_order'
  | 'returned_share'
  | 'first_day'
  | 'last_day'
  | 'r'
  | 'f'
  | 'm'
  | 'segment'
  | 'segment_month_ago'
  | 'segment_quarter_ago'
  | 'segment_year_ago'
  | 'chinese_class'
  | 'p_alive'
  | 'expected_orders_90d'
  | 'expected_value_365d'
  | 'group'
  | 'country'
  | 'channel'
  | 'bought_product'
  | 'bought_category';

export type Condition =
  | { fact: Fact; is: 'at_least' | 'at_most'; value: number }
  | { fact: Fact; is: 'between'; value: [number, number] }
  | { fact: Fact; is: 'one_of' | 'none_of'; value: string[] };

/** A condition, or a combination of rules; an empty `and` selects everybody. */
export type Rule = Condition | { join: 'and' | 'or'; rules: Rule[] };

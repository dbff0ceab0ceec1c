import type { Rule } from '../../../contract/customers/customer-rule.ts';

/**
 * Findings at the top of each part, by i18n key `customers.finding.<key>`, with their placeholders
 * (shares are fractions, days are day numbers, amounts are in `currency`). `rule`, if present,
 * selects the customers that the finding counts; clicking its numbers shows them.
 */
export interface CustomerFinding {
  key: CustomerFindingKey;
  detail: Record<string, string | number>;
  rule?: Rule;
}

export type CustomerFindingKey =
  | 'champions_share'
  | 'at_risk_money'
  | 'moved_down'
  | 'moved_up'
  | 'moved_none'
  | 'one_time_share'
  | 'gave_back'
  | 'frequency_tied'
  | 'few_customers'
  | 'scores_flat'
  | 'no_customers'
  | 'cohort_best'
  | 'cohort_trend_up'
  | 'cohort_trend_down'
  | 'cohorts_skipped'
  | 'second_order'
  | 'second_order_all'
  | 'median_return'
  | 'never_half_return'
  | 'nobody_returned'
  | 'value_total'
  | 'value_top'
  | 'value_test'
  | 'value_test_customers'
  | 'value_test_total'
  | 'value_test_worse'
  | 'alive_unknown'
  | 'value_thin'
  | 'value_thin_few'
  | 'leaving_missed'
  | 'leaving_money'
  | 'leaving_money_some'
  | 'leaving_money_few_days'
  | 'leaving_top'
  | 'leaving_none'
  | 'leaving_by_rhythm'
  | 'leaving_none_by_rhythm'
  | 'leaving_gave_back'
  | 'due_now'
  | 'due_now_and_soon'
  | 'due_soon'
  | 'due_none'
  | 'groups_found'
  | 'groups_one'
  | 'groups_rough'
  | 'groups_too_few';

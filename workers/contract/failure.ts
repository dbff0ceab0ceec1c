/**
 * Why something did not work, as a value. The words belong to `src/i18n` (key `failure.<code>`);
 * `detail` fills their blanks.
 */
export const FAILURE_CODES = [
  'cancelled',
  'unknown',
  'worker_lost',
  'out_of_memory',
  'quota_exceeded',
  'database_lost',
  'database_newer',
  'database_blocked',
  'database_closed',
  'shop_not_found',
  'source_not_found',
  'nothing_to_import',
  'file_unreadable',
  'file_empty',
  'file_too_large',
  'file_kind_unknown',
  'json_broken',
  'markup_broken',
  'page_no_table',
  'file_missing',
  'file_denied',
  'folder_too_full',
  'folder_empty',
  'workbook_encrypted',
  'workbook_old_format',
  'workbook_not_workbook',
  'workbook_damaged',
  'workbook_bomb',
  'workbook_rows_differ',
  'text_not_decodable',
  'mapping_incomplete',
  'date_order_unknown',
  'no_orders',
  'no_products',
  'no_shared_word',
  'backup_damaged',
  'backup_newer',
  'backend_none',
  'training_diverged',
  'bad_rule',
  'customer_not_found',
  'no_customers',
  'too_short_history',
  'target_missing',
  'too_few_rows',
  'one_class',
  'too_many_classes',
  'no_features',
  'model_unreadable',
  'photos_unsupported'
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export type FailureDetail = Record<string, string | number>;

export interface Failure {
  code: FailureCode;
  detail: FailureDetail;
}

/** What crosses the bridge. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Thrown inside the compute side; the worker host turns it into an `Answer`. */
export class Failed extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: FailureDetail = {}
  ) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.name = 'Failed';
  }
}

/** Any thrown thing as a failure; what is not ours becomes `unknown` with its message. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failed) return { code: thrown.code, detail: thrown.detail };
  const error = thrown as { name?: string; message?: string; inner?: { name?: string } };
  if (error?.name === 'QuotaExceededError' || error?.inner?.name === 'QuotaExceededError') {
    return { code: 'quota_exceeded', detail: {} };
  }
  if (error instanceof RangeError && /array|buffer|allocat/i.test(error.message)) {
    return { code: 'out_of_memory', detail: {} };
  }
  return { code: 'unknown', detail: { message: String(error?.message ?? thrown) } };
}

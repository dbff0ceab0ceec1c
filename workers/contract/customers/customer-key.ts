/**
 * One customer's id, e-mail or phone as files agree on it: trimmed and lower-cased, and without the
 * `.0` that spreadsheets and pandas add to whole numbers (`17850.0` → `17850`).
 */
export function foldCustomerKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1');
}

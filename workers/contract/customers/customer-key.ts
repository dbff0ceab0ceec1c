/**
 * Normalises a customer's id, e-mail or phone so that files agree: trimmed, lower-cased, and
 * without the `.0` that spreadsheets and pandas append to integers (`17850.0` → `17850`).
 */
export function foldCustomerKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1');
}

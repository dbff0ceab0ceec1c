/**
 * An identifier without the wrappers that prevent spreadsheets from converting it to a number:
 * `="00123"`, a leading tab, backtick or apostrophe. Leading zeros are kept.
 */
export function cleanIdentifier(cell: string): string {
  const plain = cell.trim();
  const formula = /^="([^"]*)"$/.exec(plain);
  if (formula) return formula[1].trim();
  return /^[`'’]/.test(plain) ? plain.slice(1).trim() : plain;
}

/**
 * Whether a spreadsheet has rounded this identifier: `1.2E+18` has lost its last digits. Short ones
 * (`1E5` may be an article code) are left alone.
 */
export function isRoundedIdentifier(identifier: string): boolean {
  const match = /^\d(?:[.,]\d+)?[eE]\+?(\d{1,3})$/.exec(identifier);
  return match !== null && Number(match[1]) >= 14;
}

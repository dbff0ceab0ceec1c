/**
 * An identifier without the wrappings that keep spreadsheets from turning it into a number:
 * `="00123"`, a leading tab, backtick or apostrophe. Zeros in front stay.
 */
export function cleanIdentifier(cell: string): string {
  const plain = cell.trim();
  const formula = /^="([^"]*)"$/.exec(plain);
  if (formula) return formula[1].trim();
  return /^[`'’]/.test(plain) ? plain.slice(1).trim() : plain;
}

/**
 * Whether a spreadsheet has rounded this identifier: `1.2E+18` has lost the digits that told one
 * order from another. Short ones (`1E5` may be an article's own code) are left alone.
 */
export function isRoundedIdentifier(identifier: string): boolean {
  const match = /^\d(?:[.,]\d+)?[eE]\+?(\d{1,3})$/.exec(identifier);
  return match !== null && Number(match[1]) >= 14;
}

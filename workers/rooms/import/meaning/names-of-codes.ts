import type { ColumnEvidence } from '../values/column-evidence.ts';

const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]*$/u;
const WORDS = /\p{L}{2,}\s+\S/u;
const LONGEST_CODE = 20;
/**
 * The largest ratio between the numbers of distinct descriptions and codes; remarks are repeated,
 * or unique to a sale.
 */
const ALIKE = 1.5;

/** Whether the column of product names holds codes which another column describes. */
export function areCodesDescribed(
  names: ColumnEvidence | undefined,
  descriptions: ColumnEvidence | undefined
): boolean {
  if (!names || !descriptions || names.meanLength > LONGEST_CODE) return false;
  const ratio = descriptions.distinct / names.distinct;
  return (
    ratio <= ALIKE &&
    ratio >= 1 / ALIKE &&
    areAll(names.examples, CODE) &&
    areAll(descriptions.examples, WORDS)
  );
}

function areAll(values: readonly string[], kind: RegExp): boolean {
  return values.length > 0 && values.every((value) => kind.test(value.trim()));
}

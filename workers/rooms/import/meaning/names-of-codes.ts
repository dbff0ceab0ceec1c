import type { ColumnEvidence } from '../values/column-evidence.ts';

const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]*$/u;
const WORDS = /\p{L}{2,}\s+\S/u;
const LONGEST_CODE = 20;
/** Descriptions beside as many codes: a remark is one for all, or another at each sale. */
const ALIKE = 1.5;

/** What stands as a product's name is a code, and its description says what it is. */
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

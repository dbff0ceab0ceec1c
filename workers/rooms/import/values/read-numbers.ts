import { bareNumber, type Decimal } from './bare-number.ts';

/**
 * Parses a cell as a number, or NaN. Accepts thousands separators (in groups), currency signs and
 * codes, `(1.00)` and `1.00-` as negative, `12,-`, `15 %` as 15, `1.2万` as 12,000, `1.2E+3`, digits
 * of every script.
 *
 * @param marks other accepted affixes
 */
export function readNumber(cell: string, decimal: Decimal, marks?: ReadonlySet<string>): number {
  const plain = Number(cell);
  // fast path; Number parses '' as 0 and hexadecimal, which never occur
  if (decimal === '.' && plain === plain && /^[-\d.]/.test(cell) && !/[xXbBoO]/.test(cell)) {
    return finite(plain);
  }
  const bare = bareNumber(cell, marks);
  if (!bare) return NaN;
  const digits = ungrouped(bare.digits, bare.decimal ?? decimal);
  if (digits === null) return NaN;
  return finite(Number(digits + bare.exponent) * (bare.negative ? -1 : 1) * bare.scale);
}

/** 1E400 is not an amount, and would make every sum infinite. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function ungrouped(digits: string, decimal: Decimal): string | null {
  const parts = digits.split(decimal);
  if (parts.length > 2) return null;
  const mark = decimal === '.' ? ',' : '.';
  const groups = parts[0].split(mark);
  if (parts[1]?.includes(mark)) return null;
  // groups of three, or two and three as in 1,00,000
  const grouped = groups.every((group, i) =>
    i === 0
      ? group.length >= 1 && group.length <= 3
      : i === groups.length - 1
        ? group.length === 3
        : group.length === 2 || group.length === 3
  );
  if (groups.length > 1 && !grouped) return null;
  return groups.join('') + (parts.length === 2 ? '.' + parts[1] : '');
}

import type { Platform } from '../../platforms/platform.ts';
import type { DraftColumn, Reason } from '../contract.ts';
import type { CellTable } from '../../cell-table.ts';
import type { Role } from '../../../../contract/roles.ts';
import { saysCents } from '../normalise-header.ts';

/** Advertising APIs count money in millionths: `cost_micros`, `metrics.cost_micros`. */
const MICROS = /micros$/i;

const MONEY: ReadonlySet<Role> = new Set<Role>([
  ...(['unit_price', 'line_total', 'order_total', 'discount', 'refund_amount'] as const),
  ...(['tax', 'shipping', 'cost', 'spend'] as const)
]);

export type SmallUnit = 'micros' | 'cents';

/** The small unit in which a header says that amounts are counted; null if it says none. */
export function smallUnitOf(header: string, role: Role): SmallUnit | null {
  if (role === 'spend' && MICROS.test(header.trim())) return 'micros';
  return MONEY.has(role) && saysCents(header) ? 'cents' : null;
}

/** Converts millionths or cents to money; "cents" with decimals are already money. */
export function readSmallUnit(numbers: Float64Array, unit: SmallUnit): void {
  const isMoney = unit === 'cents' && !numbers.every((own) => own !== own || Number.isInteger(own));
  if (isMoney) return;
  const inOne = unit === 'micros' ? 1e6 : 100;
  for (const [code, number] of numbers.entries()) numbers[code] = number / inOne;
}

/** Whole numbers, which may be cents as well as prices. */
const WHOLE = /^\s*\d+\s*$/;

/**
 * Whether whole numbers may be cents, in exports of programs that write prices in cents without
 * saying so in the header: only the person can tell.
 */
export function mayBeCents(
  { platform, table }: { platform?: Platform | null; table: CellTable },
  columns: readonly DraftColumn[]
): Reason[] {
  if (!platform?.mayCountCents) return [];
  return columns.flatMap(({ header, role, filled, examples }, at) => {
    if (role !== 'unit_price' && role !== 'line_total') return [];
    if (filled === 0 || smallUnitOf(header, role)) return [];
    const cells = table.columns[at].dictionary.filter((cell) => cell.trim() !== '');
    if (!cells.every((cell) => WHOLE.test(cell))) return [];
    const [example] = examples;
    return [{ key: 'may_be_cents', detail: { header, example, cents: Number(example) / 100 } }];
  });
}

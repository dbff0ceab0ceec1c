import type { Role } from '../../../../contract/roles.ts';

/** Programs of advertisers count money in millionths: `cost_micros`, `metrics.cost_micros`. */
const MICROS = /micros$/i;
const IN_ONE = 1e6;

/** Whether amounts of a column are millionths. */
export function isMicros(header: string, role: Role): boolean {
  return role === 'spend' && MICROS.test(header.trim());
}

/** Turns millionths into money. */
export function readMicros(numbers: Float64Array): void {
  for (const [code, number] of numbers.entries()) numbers[code] = number / IN_ONE;
}

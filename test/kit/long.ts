/** Set by `npm run test:long`: more generated shops, more mutants, and tests that take minutes. */
export const LONG = process.env.TILLSIGHT_LONG === '1';

/** Number of repetitions: few in every run, more in the long one. */
export function times(usual: number, long: number): number {
  return LONG ? long : usual;
}

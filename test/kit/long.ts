/** Set by `npm run test:long`: more made shops, more mutants, and what takes minutes. */
export const LONG = process.env.TILLSIGHT_LONG === '1';

/** How often something is tried: a few times in every run, more in the long one. */
export function times(usual: number, long: number): number {
  return LONG ? long : usual;
}

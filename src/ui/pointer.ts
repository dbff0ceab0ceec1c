/** Is the main pointer a finger? Asked when a part is made; targets then grow to 44 pixels. */
export function isCoarse(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

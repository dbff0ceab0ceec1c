/**
 * Whether the main pointer is a finger; touch targets are then 44 pixels. Read when a component is
 * created.
 */
export function isCoarse(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

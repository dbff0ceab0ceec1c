/** Half-life of a purchase, in days, for recent best sellers. */
export const RECENT_HALF_LIFE = 60;

/** Weight of a purchase on each day, with exponential decay; the newest has weight one. */
export function fade(day: Int32Array, halfLife: number): Float64Array {
  const newest = day.reduce((most, own) => Math.max(most, own), -Infinity);
  return Float64Array.from(day, (own) => 2 ** ((own - newest) / halfLife));
}

/** Days after which a purchase counts half for what sells now. */
export const RECENT_HALF_LIFE = 60;

/** What a purchase on each day counts when it halves with age, the newest counting one. */
export function fade(day: Int32Array, halfLife: number): Float64Array {
  const newest = day.reduce((most, own) => Math.max(most, own), -Infinity);
  return Float64Array.from(day, (own) => 2 ** ((own - newest) / halfLife));
}

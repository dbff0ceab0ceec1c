const DAY_MS = 86_400_000;

/** "YYYY-MM-DD" of a day since 1970; empty where there is none. */
export function isoDay(day: number): string {
  return Number.isNaN(day) ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);
}

const MINUTE_MS = 60_000;

/** A moment as the clock on this wall showed it: dates of the app are written as they are said. */
export function onWall(iso: string): string {
  const moment = new Date(iso);
  const shift = moment.getTimezoneOffset() * MINUTE_MS;
  return new Date(moment.getTime() - shift).toISOString();
}

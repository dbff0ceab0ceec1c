const MINUTE_MS = 60_000;

/** A time in local time, because the app formats dates without a time zone. */
export function onWall(iso: string): string {
  const moment = new Date(iso);
  const shift = moment.getTimezoneOffset() * MINUTE_MS;
  return new Date(moment.getTime() - shift).toISOString();
}

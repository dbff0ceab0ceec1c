import { periodAround } from '../../../maths/calendar.ts';
import type { Series } from '../methods/family.ts';

/** A part of a series with its dates and parts, and the prices planned by its end. */
export function sliceSeries(series: Series, from: number, to: number): Series {
  const { dates } = series;
  let firstDay = dates?.firstDay ?? 0;
  if (dates)
    for (let at = 0; at < from; at++) firstDay = periodAround(firstDay, dates.grain)[1] + 1;
  const values = series.values.slice(from, to);
  const parts = series.parts?.map((own) => own.subarray(from, to));
  const price = series.price?.subarray(from);
  const onceSeen = series.onceSeen && {
    ...series.onceSeen,
    values: series.onceSeen.values.subarray(from, to)
  };
  return { ...series, values, price, parts, onceSeen, dates: dates && { ...dates, firstDay } };
}

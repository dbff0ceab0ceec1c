import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { seriesOfSums, settle, sumYearBefore, type Asked } from '../ahead/asked-series.ts';
import { lastHourOf } from '../ahead/last-day.ts';
import {
  daysToCount,
  howFar,
  leftOfLastDay,
  withWhatCame,
  type CameIn
} from '../ahead/underway.ts';
import { YEAR, type Expected } from '../series/contract.ts';
import { sumParts, wholePeriods } from '../series/period-sums.ts';
import type { PartRole, PartRow, PartsAnswer, PartsFinding, PartsQuestion } from './contract.ts';
import { forecastParts, type Agreed } from './forecast-parts.ts';
import { codeOfLine, possiblePartKinds } from './part-of-line.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

/** The most named parts; all others together are one more. */
const MAX_PARTS = 8;

interface Group extends CameIn {
  role: PartRole;
  name: string;
}

/**
 * Forecasts each category, country or channel and their total so that the parts add up to the
 * whole.
 *
 * @param days first and last day of the shop since 1970, inclusive
 * @returns null with fewer than two parts or no complete period
 */
export async function findParts(
  lines: OrderLines,
  question: PartsQuestion,
  days: readonly [number, number],
  job: Job,
  whole = lines
): Promise<PartsAnswer | null> {
  const { kind, method, seed } = question;
  const asked = settle(lines, question, days, whole);
  const { measure, horizon, periods } = asked;
  const { grain, starts } = periods;
  const isPossible = possiblePartKinds(lines, measure).some((own) => own.kind === kind);
  if (!isPossible || starts.length === 0) return null;
  const groups = groupsOf(lines, question, asked);
  if (groups.length < 2) return null;
  const total = { role: 'total' as const, name: '', ...summed(groups) };
  const all = [total, ...groups];
  const series = all.map(({ values }) => seriesOfSums(values, asked));
  const agreed = await forecastParts(method, series, horizon, { seed }, job);
  // Each part's last day is as complete as that of the whole.
  const leftOfDay = total.underway
    ? leftOfLastDay({ mean: agreed[0].mean[0] }, total.underway)
    : undefined;
  const rows = all.map((own, at): PartRow => {
    const yearBefore = sumYearBefore(own.values, horizon, YEAR[grain]);
    const underway = own.underway && { ...own.underway, leftOfDay };
    const told = expectedOf(agreed[at], periods.unfinished ? { ...own, underway } : null);
    return { role: own.role, name: own.name, ...told, yearBefore };
  });
  const onlyAdds = groups.every(
    ({ values, soFar }) => soFar >= 0 && values.every((own) => own >= 0)
  );
  if (periods.unfinished) rows[0] = agreeing(rows, onlyAdds ? total.soFar : -Infinity);
  const next = periodAround(starts[starts.length - 1], grain)[1] + 1;
  return {
    currency: lines.currency,
    measure,
    grain,
    horizon,
    kind,
    period: periodName(next, grain),
    rows,
    finding: findingOf(rows.slice(1))
  };
}

/** The largest parts of the last year by size, then lines without a name, then the rest. */
function groupsOf(
  lines: OrderLines,
  { kind }: PartsQuestion,
  { measure, periods }: Asked
): Group[] {
  const names = lines[kind]?.dictionary ?? [''];
  const partOf = codeOfLine(lines, kind, measure);
  const { parts, soFar } = sumParts(lines, measure, periods, names.length, partOf);
  const days = daysToCount(periods);
  const daily = days && sumParts(lines, measure, wholePeriods('day', days), names.length, partOf);
  const dayByDay = daily?.parts.map((own, code) => Float64Array.of(...own, daily.soFar[code]));
  const hour = days ? lastHourOf(lines, ...days) : undefined;
  const far = (values: Float64Array) => days && howFar(periods, { from: days[0], values }, hour);
  // All parts use the days of the whole, so that they add up.
  const whole = dayByDay && far(addUp(dayByDay));
  const cameIn = (code: number): CameIn => {
    const own = dayByDay ? far(dayByDay[code]) : null;
    const ofWhole = whole && { shares: whole.shares, days: whole.days, leftOfDay: whole.leftOfDay };
    const underway = own && ofWhole ? { ...own, ...ofWhole } : null;
    return { values: parts[code], soFar: soFar[code], underway };
  };
  const newest = parts.map((own) => sumOf(own.slice(-YEAR[periods.grain])));
  const sold = [...parts.keys()].filter((code) => code > 0 && parts[code].some(Boolean));
  sold.sort((a, b) => newest[b] - newest[a]);
  // If the rest is a single part, it is listed by name.
  const most = sold.length === MAX_PARTS + 1 ? MAX_PARTS + 1 : MAX_PARTS;
  const groups = sold.slice(0, most).map((code): Group => {
    return { role: 'part', name: names[code], ...cameIn(code) };
  });
  const rest = sold.slice(most);
  if (rest.length > 0) {
    groups.push({ role: 'rest', name: '', ...summed(rest.map(cameIn)) });
  }
  if (parts[0].some(Boolean)) groups.push({ role: 'unnamed', name: '', ...cameIn(0) });
  return groups;
}

function addUp(series: readonly Float64Array[]): Float64Array {
  return series[0].map((_, at) => series.reduce((sum, own) => sum + own[at], 0));
}

function summed(groups: readonly CameIn[]): CameIn {
  const [{ underway }] = groups;
  const add = (of: (own: CameIn) => number) => groups.reduce((sum, own) => sum + of(own), 0);
  const came = (of: 'before' | 'last' | 'pace' | 'chance') => add((own) => own.underway?.[of] ?? 0);
  return {
    values: addUp(groups.map(({ values }) => values)),
    soFar: add((own) => own.soFar),
    underway: underway && {
      before: came('before'),
      last: came('last'),
      pace: came('pace'),
      shares: underway.shares,
      days: underway.days,
      leftOfDay: underway.leftOfDay,
      // The upper bound, as if the good days of all parts coincided.
      chance: came('chance')
    }
  };
}

/**
 * The next step and the total; the next step is updated by the amount so far, if it is underway.
 */
function expectedOf(
  { mean, inner, outer, total }: Agreed,
  cameIn: CameIn | null
): { next: Expected; sum: Expected } {
  const rows = Array.from(mean, (own, h) => ({
    mean: own,
    low80: inner.low[h],
    high80: inner.high[h],
    low95: outer.low[h],
    high95: outer.high[h]
  }));
  const told = cameIn ? withWhatCame({ rows, total }, cameIn) : { rows, total };
  return { next: told.rows[0], sum: told.total };
}

/** The whole as the sum of its parts, each updated by its amount so far. */
function agreeing([whole, ...parts]: readonly PartRow[], floor: number): PartRow {
  const moved = (of: 'next' | 'sum'): Expected => {
    const by = parts.reduce((sum, own) => sum + own[of].mean, 0) - whole[of].mean;
    const { mean, low80, high80, low95, high95 } = whole[of];
    return {
      mean: mean + by,
      low80: Math.max(floor, low80 + by),
      high80: high80 + by,
      low95: Math.max(floor, low95 + by),
      high95: high95 + by
    };
  };
  return { ...whole, next: moved('next'), sum: moved('sum') };
}

/**
 * Of several parts, some leave an 80 % range by chance; only those outside the 95 % range are
 * mentioned.
 */
function findingOf(parts: readonly PartRow[]): PartsFinding {
  const known = parts.filter(({ yearBefore }) => Number.isFinite(yearBefore));
  if (known.length === 0) return { key: 'noYear', detail: {} };
  const moved = known
    .filter(({ role }) => role === 'part')
    .filter(({ sum, yearBefore }) => yearBefore < sum.low95 || yearBefore > sum.high95)
    .sort((a, b) => movesBy(b) - movesBy(a));
  if (moved.length === 0) return { key: 'steady', detail: {} };
  const [row] = moved;
  return { key: row.sum.mean > row.yearBefore ? 'grows' : 'shrinks', detail: { row } };
}

function movesBy({ sum, yearBefore }: PartRow): number {
  return Math.abs(sum.mean - yearBefore);
}

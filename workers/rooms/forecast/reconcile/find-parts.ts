import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { seriesOfSums, settle, sumYearBefore, type Asked } from '../ahead/asked-series.ts';
import { YEAR, type Expected } from '../series/contract.ts';
import { sumParts } from '../series/period-sums.ts';
import type { PartRole, PartRow, PartsAnswer, PartsFinding, PartsQuestion } from './contract.ts';
import { forecastParts, type Agreed } from './forecast-parts.ts';
import { codeOfLine, possiblePartKinds } from './part-of-line.ts';

/** Parts that are told apart; what is left is one more. */
const MAX_PARTS = 8;

interface Group {
  role: PartRole;
  name: string;
  values: Float64Array;
}

/**
 * What is expected of each category, country or channel and of all together, such that the parts sum
 * to the whole.
 *
 * @param days first and last day of the shop since 1970, both inside
 * @returns null where there are no two parts or no whole period
 */
export async function findParts(
  lines: OrderLines,
  question: PartsQuestion,
  days: readonly [number, number],
  job: Job
): Promise<PartsAnswer | null> {
  const { kind, method, seed } = question;
  const asked = settle(lines, question, days);
  const { measure, horizon, periods } = asked;
  const { grain, starts } = periods;
  const isPossible = possiblePartKinds(lines, measure).some((own) => own.kind === kind);
  if (!isPossible || starts.length === 0) return null;
  const groups = groupsOf(lines, question, asked);
  if (groups.length < 2) return null;
  const whole: Group = { role: 'total', name: '', values: summed(groups) };
  const all = [whole, ...groups];
  const series = all.map(({ values }) => seriesOfSums(values, asked));
  const agreed = await forecastParts(method, series, horizon, { seed }, job);
  const rows = all.map(({ role, name, values }, at): PartRow => {
    const yearBefore = sumYearBefore(values, horizon, YEAR[grain]);
    return { role, name, ...expectedOf(agreed[at]), yearBefore };
  });
  const next = periodAround(starts[starts.length - 1], grain)[1] + 1;
  return {
    ...{ currency: lines.currency, measure, grain, horizon, kind },
    period: periodName(next, grain),
    rows,
    finding: findingOf(rows.slice(1))
  };
}

/** The largest parts of the last year, the largest first; then what has no name, and the rest. */
function groupsOf(
  lines: OrderLines,
  { kind }: PartsQuestion,
  { measure, periods }: Asked
): Group[] {
  const names = lines[kind]?.dictionary ?? [''];
  const { parts } = sumParts(
    ...([lines, measure, periods, names.length] as const),
    codeOfLine(lines, kind, measure)
  );
  const newest = parts.map((own) => sumOf(own.slice(-YEAR[periods.grain])));
  const sold = [...parts.keys()].filter((code) => code > 0 && parts[code].some(Boolean));
  sold.sort((a, b) => newest[b] - newest[a]);
  // A rest of one part is that part.
  const most = sold.length === MAX_PARTS + 1 ? MAX_PARTS + 1 : MAX_PARTS;
  const groups = sold.slice(0, most).map((code): Group => {
    return { role: 'part', name: names[code], values: parts[code] };
  });
  const rest = sold.slice(most);
  if (rest.length > 0) {
    const values = summed(rest.map((code) => ({ values: parts[code] })));
    groups.push({ role: 'rest', name: '', values });
  }
  if (parts[0].some(Boolean)) groups.push({ role: 'unnamed', name: '', values: parts[0] });
  return groups;
}

function summed(groups: readonly Pick<Group, 'values'>[]): Float64Array {
  return groups[0].values.map((_, at) => groups.reduce((sum, { values }) => sum + values[at], 0));
}

function expectedOf({ mean, inner, outer, total }: Agreed): { next: Expected; sum: Expected } {
  const next = {
    mean: mean[0],
    ...{ low80: inner.low[0], high80: inner.high[0] },
    ...{ low95: outer.low[0], high95: outer.high[0] }
  };
  return { next, sum: total };
}

/** Of several parts some leave an 80 % range by chance: what is told left the 95 % one. */
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

function sumOf(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own, 0);
}

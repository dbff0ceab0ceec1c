import type { Job } from '../../../../contract/job.ts';
import type { Series } from '../family.ts';
import { chooseEffects, noiseOf } from './choose-effects.ts';
import { findClosures, type Closures } from './closures.ts';
import { baseColumns, daysOfStep, holidayColumns, type Column } from './columns.ts';
import { placeboError } from './placebo.ts';
import { addRows, noProducts, sayAt, solveRidge, varianceOfLast } from './ridge.ts';

/**
 * With a larger share of empty steps besides closed days, the model is additive, not
 * multiplicative.
 */
const MAX_EMPTY = 0.3;

/** Ridge penalty of the coefficient of an input, which is a share. */
const INPUT = 0.01;

/** Something known about every step besides the calendar. */
export interface Input {
  /** Share of discounts; logarithm of prices. */
  kind: 'discount' | 'price';
  /** For the past, and the forecast as far as known; after that the last price, or no discount. */
  values: Float64Array;
}

/** Effect of one unit of an input. */
interface UsedInput {
  kind: Input['kind'];
  effect: number;
  error: number;
  /** Its effect times the input, per step. */
  path: Float64Array;
}

/** An effect that improved forecasts of the past. */
export interface UsedEffect {
  holiday: NonNullable<Column['holiday']>;
  /** Per step: its coefficient times the share of the step it covers. */
  path: Float64Array;
}

/** Trend, season, weekdays and holidays of a series, over its past and the forecast. */
export interface CalendarFit {
  /** Whether effects act on the logarithm, as shares; else on the amount, in the series' unit. */
  isLog: boolean;
  /** Trend, season and weekday, on the scale given by `isLog`. */
  base: Float64Array;
  effects: UsedEffect[];
  /** Inputs that improved forecasts of the past. */
  inputs: UsedInput[];
  closures: Closures;
  /** Residuals of the past; NaN where nothing was sold. */
  left: Float64Array;
}

/**
 * A ridge regression of a series on the calendar: growth whose rate may change every quarter, the
 * yearly season as Fourier terms, weekdays, and the holidays that improve forecasts of the series'
 * own past. It tells a shop what Christmas or Chinese New Year brings or costs.
 *
 * After Hyndman and Athanasopoulos, "Forecasting: principles and practice", 3rd edition, chapter 7;
 * changing growth after Taylor and Letham, "Forecasting at scale", The American Statistician 72
 * (2018).
 *
 * @param ahead number of steps to forecast
 * @param inputs what is known besides the calendar
 */
export async function fitCalendar(
  series: Series,
  ahead: number,
  job: Job,
  inputs: readonly Input[] = []
): Promise<CalendarFit> {
  const { values } = series;
  const n = values.length;
  const rows = n + ahead;
  const closures = findClosures(series, rows);
  const isLog = isMultiplied(series, closures);
  const weight = Uint8Array.from(values, (own, at) =>
    Number(!closures.closed[at] && (!isLog || own > 0))
  );
  const scale = scaleOf(values);
  const y = values.map((own, at) => {
    if (!weight[at]) return 0;
    return isLog ? Math.log(own / scale) : own / scale;
  });
  const base = baseColumns(series, rows);
  const columns = [...base, ...holidayColumns(series, rows)];
  const inputsFrom = columns.length;
  columns.push(...inputs.map((own) => inputColumn(own, rows)));
  const always = base.map((_, j) => j);
  const stepDays = daysOfStep(series);
  const chosen = await chooseEffects({ columns, base: base.length, y, weight, stepDays }, job);
  const holidays = chosen.filter((j) => j < inputsFrom);
  const used = [...always, ...holidays, ...chosen.filter((j) => j >= inputsFrom)];
  const products = noProducts(columns.length);
  addRows(products, columns, y, weight, [0, n]);
  const coefficients = solveRidge(products, columns, used);
  const errorOf = (j: number, effect: number) => {
    const others = used.filter((own) => own !== j);
    const noise = noiseOf(columns, used, coefficients, y, weight);
    const error = Math.sqrt(varianceOfLast(products, columns, [...others, j]) * noise);
    if (!columns[j].isEverywhere) return error;
    return Math.max(error, placeboError({ columns, y, weight }, others, columns[j], effect));
  };
  const unit = isLog ? 1 : scale;
  const shift = isLog ? Math.log(scale) : 0;
  return {
    isLog,
    closures,
    inputs: used.slice(always.length + holidays.length).map((j) => {
      const own = coefficients[used.indexOf(j)];
      const path = columns[j].values.map((value) => unit * own * value);
      const { kind } = inputs[j - inputsFrom];
      return { kind, effect: unit * own, error: unit * errorOf(j, own), path };
    }),
    base: Float64Array.from(
      { length: rows },
      (_, at) => shift + unit * sayAt(columns, always, coefficients, at)
    ),
    effects: holidays.map((j, k) => ({
      holiday: columns[j].holiday!,
      path: columns[j].values.map((own) => unit * own * coefficients[base.length + k])
    })),
    left: y.map((own, at) =>
      weight[at] ? unit * (own - sayAt(columns, used, coefficients, at)) : NaN
    )
  };
}

function inputColumn({ kind, values: known }: Input, rows: number): Column {
  const values = new Float64Array(rows);
  values.set(known.subarray(0, rows));
  // Prices are assumed to stay; without a planned discount there is none.
  if (kind === 'price' && known.length > 0) values.fill(known[known.length - 1], known.length);
  return { values, penalty: INPUT, isEverywhere: kind === 'price' };
}

/** Sum of all effects, per step. */
export function sumEffects({ effects, base }: CalendarFit): Float64Array {
  return base.map((_, at) => effects.reduce((sum, { path }) => sum + path[at], 0));
}

/**
 * Whether effects are multiplicative: a busy Saturday and a quiet Monday change by the same share.
 */
function isMultiplied({ values, isNonNegative, dates }: Series, { open, closed }: Closures) {
  if (!isNonNegative && values.some((own) => own < 0)) return false;
  if (values.some((own) => own < 0)) return false;
  const isOpen = (at: number) =>
    !closed[at] && (dates?.grain !== 'day' || open[(((dates.firstDay + at + 3) % 7) + 7) % 7] > 0);
  const places = [...values.keys()].filter(isOpen);
  const empty = places.filter((at) => values[at] === 0).length;
  return places.length > 0 && empty <= MAX_EMPTY * places.length;
}

function scaleOf(values: Float64Array): number {
  const mean = values.reduce((sum, own) => sum + Math.abs(own), 0) / values.length;
  return mean > 0 ? mean : 1;
}

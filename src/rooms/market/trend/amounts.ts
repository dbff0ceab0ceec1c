import type { TrendAnswer, TrendGrain } from '../../../../workers/rooms/market/trend/contract.ts';
import { showMoney, showNumber, showShortMoney, type Show } from '../../../ui/show.ts';

/** Days, weeks or months of a slope in which it has digits to be read, at the most a year. */
type PaceUnit = TrendGrain | 'year';

const PER: Record<TrendGrain, Partial<Record<PaceUnit, number>>> = {
  day: { day: 1, week: 7, month: 365.25 / 12, year: 365.25 },
  week: { week: 1, month: 365.25 / 84, year: 365.25 / 7 },
  month: { month: 1, year: 12 }
};
/** Digits of a slope, and of its range, of which either is enough. */
const SLOPE_DIGITS = 2;
const RANGE_DIGITS = 3;

/**
 * The shortest time in which a slope is more than a rounded cent: 0.00 a day may be 1.20 a year.
 *
 * @param slope per period of the grain
 * @param ends of its range
 * @returns null if even a year shows nothing
 */
export function paceOf(
  answer: Measured & Pick<TrendAnswer, 'grain'>,
  slope: number,
  ends: readonly number[]
): { unit: PaceUnit; times: number } | null {
  const about = aboutOf(answer);
  const digitsOf = (value: number) => about(value).replace(/\D/g, '').replace(/^0+/, '').length;
  const paces = Object.entries(PER[answer.grain]) as [PaceUnit, number][];
  const isRead = (times: number, least: number) =>
    digitsOf(slope * times) >= least ||
    ends.some((end) => digitsOf(end * times) >= least + RANGE_DIGITS - SLOPE_DIGITS);
  const read = paces.find(([, times]) => isRead(times, SLOPE_DIGITS));
  const [unit, times] = read ?? paces.at(-1)!;
  return read || digitsOf(slope * times) > 0 ? { unit, times } : null;
}

type Measured = Pick<TrendAnswer, 'measure' | 'currency'>;

const isMoney = ({ measure }: Pick<TrendAnswer, 'measure'>) =>
  measure === 'net' || measure === 'averageOrder' || measure === 'price';

/** A value of the measure in full, and as axes say it. */
export function amountsOf(answer: Measured): { full: Show; short: Show } {
  if (!isMoney(answer)) return { full: showNumber({ digits: 0 }), short: showNumber() };
  if (answer.measure === 'net') {
    return {
      full: showMoney(answer.currency, { digits: 0 }),
      short: showShortMoney(answer.currency)
    };
  }
  const full = showMoney(answer.currency);
  return { full, short: full };
}

/** A figure told with about three digits. */
export function aboutOf(answer: Measured): Show {
  const show = isMoney(answer) ? showMoney(answer.currency) : showNumber();
  return (value) => {
    const rounded = Number(value.toPrecision(3));
    const whole = isMoney(answer)
      ? showMoney(answer.currency, { digits: 0 })
      : showNumber({ digits: 0 });
    return Math.abs(rounded) >= 100 ? whole(rounded) : show(rounded);
  };
}

import type { TrendAnswer } from '../../../../workers/rooms/market/trend/contract.ts';
import { showMoney, showNumber, showShortMoney, type Show } from '../../../ui/show.ts';

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

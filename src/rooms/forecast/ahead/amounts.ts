import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n } from '../../../i18n/index.svelte.ts';
import { showMoney, showNumber, showShortMoney, type Show } from '../../../ui/show.ts';

type Measured = Pick<AheadAnswer, 'measure' | 'currency'>;

/** A value of the measure in full, and as axes say it. */
export function amountsOf({ measure, currency }: Measured): { full: Show; short: Show } {
  return measure === 'net'
    ? { full: showMoney(currency, { digits: 0 }), short: showShortMoney(currency) }
    : { full: showNumber({ digits: 0 }), short: showNumber() };
}

/** An expectation told with about three digits: more would claim to be known. */
export function aboutOf({ measure, currency }: Measured): Show {
  return measure === 'net'
    ? (value) => i18n.formats.moneyAbout(value, currency)
    : (value) => i18n.formats.number(Number(value.toPrecision(3)), { digits: 0 });
}

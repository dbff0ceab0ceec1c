import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { showMoney, showNumber, showShortMoney, type Show } from '../../../ui/show.ts';

/** Parts of a forecast are of sales alone. */
type Measured = Pick<AheadAnswer, 'measure' | 'currency'> &
  Partial<Pick<AheadAnswer, 'table' | 'past'>>;

/** Digits by which numbers of a table are told apart, and decimals at most. */
const TOLD_DIGITS = 3;
const MAX_DECIMALS = 6;

/** What is forecast, by its name. */
export function nameOf({ measure, table }: Pick<AheadAnswer, 'measure' | 'table'>): string {
  return table ? table.column : t(`forecast.measure.${measure === 'table' ? 'units' : measure}`);
}

/** How tables that are taken away name it. */
export function codeOf({ measure, table }: Pick<AheadAnswer, 'measure' | 'table'>): string {
  return table?.column ?? measure;
}

/** A value of the measure in full, and as axes say it. */
export function amountsOf(answer: Measured): { full: Show; short: Show } {
  const digits = decimalsOf(answer);
  return isMoney(answer)
    ? { full: showMoney(answer.currency, { digits }), short: showShortMoney(answer.currency) }
    : { full: showNumber({ digits }), short: showNumber(digits > 0 ? { digits } : undefined) };
}

/** An expectation told with about three digits: more would claim to be known. */
export function aboutOf(answer: Measured): Show {
  const digits = decimalsOf(answer);
  return isMoney(answer) && digits === 0
    ? (value) => i18n.formats.moneyAbout(value, answer.currency)
    : isMoney(answer)
      ? showMoney(answer.currency, { digits })
      : (value) => i18n.formats.number(Number(value.toPrecision(TOLD_DIGITS)), { digits });
}

function isMoney({ measure, table, currency }: Measured): boolean {
  return measure === 'net' || (table?.isMoney === true && currency !== '');
}

/** Sales are counted in whole numbers; a rate of 0.034 needs its digits. */
function decimalsOf({ table, past = [] }: Measured): number {
  if (!table) return 0;
  const most = past.reduce((all, { value }) => Math.max(all, Math.abs(value)), 0);
  if (!(most > 0) || past.every(({ value }) => Number.isInteger(value))) return 0;
  return Math.max(0, Math.min(MAX_DECIMALS, TOLD_DIGITS - 1 - Math.floor(Math.log10(most))));
}

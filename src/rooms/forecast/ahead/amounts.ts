import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { showMoney, showNumber, showShortMoney, type Show } from '../../../ui/show.ts';

/** Answers about parts are always about sales. */
type Measured = Pick<AheadAnswer, 'measure' | 'currency'> &
  Partial<Pick<AheadAnswer, 'table' | 'past'>>;

/** Significant digits of a table's numbers, and the maximum of decimals. */
const TOLD_DIGITS = 3;
const MAX_DECIMALS = 6;

/** Name of what is forecast. */
export function nameOf({ measure, table }: Pick<AheadAnswer, 'measure' | 'table'>): string {
  return table ? table.column : t(`forecast.measure.${measure === 'table' ? 'units' : measure}`);
}

/** Its name in downloads. */
export function codeOf({ measure, table }: Pick<AheadAnswer, 'measure' | 'table'>): string {
  return table?.column ?? measure;
}

/** Formats a value of the measure exactly, and compactly for axes. */
export function amountsOf(answer: Measured): { full: Show; short: Show } {
  const digits = decimalsOf(answer);
  return isMoney(answer)
    ? { full: showMoney(answer.currency, { digits }), short: showShortMoney(answer.currency) }
    : { full: showNumber({ digits }), short: showNumber(digits > 0 ? { digits } : undefined) };
}

/** Formats an expected value with about three digits: more would pretend to know it exactly. */
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

/** Sales are shown as whole numbers; a rate of 0.034 needs its decimals. */
function decimalsOf({ table, past = [] }: Measured): number {
  if (!table) return 0;
  const most = past.reduce((all, { value }) => Math.max(all, Math.abs(value)), 0);
  if (!(most > 0) || past.every(({ value }) => Number.isInteger(value))) return 0;
  return Math.max(0, Math.min(MAX_DECIMALS, TOLD_DIGITS - 1 - Math.floor(Math.log10(most))));
}

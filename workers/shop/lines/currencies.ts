import type { TextColumn } from '../../contract/columns.ts';
import { LINE_OTHER, NO_DAY } from '../../contract/order-lines.ts';
import type { ForeignMoney, OrderLines } from '../../contract/order-lines.ts';
import type { ExchangeRate, ShopChoices } from '../../contract/shop-choices.ts';
import { currencySaid } from './currency-marks.ts';
import { textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { dayOf } from './shop-calendar.ts';

type Amounts = Pick<OrderLines, 'lineClass' | 'unitPrice' | 'total' | 'day'> & {
  /** Further amounts per line that are to be converted as well. */
  extras?: Float64Array[];
};

interface CountedFiles {
  files: (SourceRows & { currency: string })[];
  kept: KeptRows[];
  counts: number[];
}

/**
 * Converts all amounts to one currency: the chosen one, or that of the first file that names one,
 * at the rates the person entered by day. A line in another currency without a rate for its day
 * counts nowhere, since amounts of two currencies must not be added.
 *
 * @returns the currency of all amounts that count, and the amounts left unconverted
 */
export function convertCurrencies(
  amounts: Amounts,
  { files, kept, counts }: CountedFiles,
  { homeCurrency, rates }: Pick<ShopChoices, 'homeCurrency' | 'rates'>
): Pick<OrderLines, 'currency' | 'foreign' | 'unconverted'> {
  const known = files.map(currenciesOf);
  const currency = homeCurrency || known.find((own) => own.first)?.first || '';
  const isHome = (own: string) => own === '' || own === currency;
  if (known.every(({ all }) => all.every(isHome))) {
    return { currency, foreign: [], unconverted: null };
  }
  const found = new Map<string, ForeignMoney>();
  let unconverted: Uint8Array | null = null;
  let start = 0;
  for (const at of files.keys()) {
    const { column, ofCode, first } = known[at];
    for (let own = 0; own < counts[at]; own++) {
      const code = column ? column.codes[kept[at]?.[own] ?? own] : 0;
      const line = start + own;
      const said = ofCode[code] || first;
      if (isHome(said)) continue;
      const rate = rateOn(rates[said] ?? [], amounts.day[line]);
      note(found, said, amounts, line, rate !== undefined);
      amounts.unitPrice[line] *= rate ?? 0;
      amounts.total[line] *= rate ?? 0;
      for (const extras of amounts.extras ?? []) extras[line] *= rate ?? 0;
      if (rate !== undefined) continue;
      amounts.lineClass[line] = LINE_OTHER;
      unconverted ??= new Uint8Array(amounts.total.length);
      unconverted[line] = 1;
    }
    start += counts[at];
  }
  const foreign = [...found.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
  return { currency, foreign, unconverted };
}

/** The exchange rate on a day: the last one entered for that day or earlier. */
export function rateOn(rates: readonly ExchangeRate[], day: number): number | undefined {
  let best: ExchangeRate | undefined;
  for (const own of rates) {
    const isLater = !best || own.from >= best.from;
    if (isLater && (own.from === '' || dayOf(Date.parse(own.from)) <= day)) best = own;
  }
  return best?.rate;
}

/**
 * The file's currency for lines that name none, and the currency by code of its currency column.
 */
function currenciesOf(file: SourceRows & { currency: string }) {
  const column: TextColumn | undefined = textOf(file, 'currency');
  const ofCode = (column?.dictionary ?? ['']).map(currencySaid);
  return { column, ofCode, first: file.currency, all: [file.currency, ...ofCode] };
}

function note(
  found: Map<string, ForeignMoney>,
  currency: string,
  { total, lineClass, day }: Amounts,
  line: number,
  isConverted: boolean
): void {
  let own = found.get(currency);
  if (!own) {
    own = { currency, lines: 0, converted: 0, amount: 0, firstDay: NO_DAY, lastDay: NO_DAY };
    found.set(currency, own);
  }
  own.lines++;
  own.converted += Number(isConverted);
  if (lineClass[line] !== LINE_OTHER) own.amount += total[line];
  if (day[line] === NO_DAY) return;
  if (own.firstDay === NO_DAY || day[line] < own.firstDay) own.firstDay = day[line];
  if (day[line] > own.lastDay) own.lastDay = day[line];
}

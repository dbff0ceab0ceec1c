import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import { bareNumber } from './bare-number.ts';

/** Letters and signs that may be an unlisted currency or a unit: `Q25.00`, `12 pcs`. */
const SHORT_MARK = /^[\p{L}\p{M}\p{Sc}.$/*#]{1,6}$/u;
const HAS_SIGN = /[\p{L}\p{Sc}]/u;
/** Affixes that change the number. */
const MULTIPLES = new Set(
  (
    'K M B X MN MLN MIO MIA BN MRD BIO MILLION RB RIBU JT JUTA TR TRIỆU TỶ TYS ТЫС МЛН МЛРД ТЫС. ' +
    'LAKH LAC CRORE CR DZ DOZ DOZEN 千 百 仟 佰 천 백 E'
  ).split(' ')
);
/** Units of pieces, different in each cell: 2 pcs, 1 pc; 2个, 1件. */
const PIECES = new Set(
  (
    'X × * PC PC. PCS PCS. PIECE PIECES EA EACH UNIT UNITS QTY STK STK. STCK STÜCK ST ST. STUK STUKS ' +
    'UD UD. UDS UDS. UN UN. UND UND. UNID UNID. PZ PZ. PZA PZAS PZAS. PIEZA PIEZAS PÇ PÇS PCE PCES ' +
    'PIÈCE PIÈCES KS SZT SZT. ADET AD. ШТ ШТ. ШТУК БР БР. DB KPL VNT BUC BUC. KOM KOM. ТМХ ΤΕΜ ΤΕΜ. ' +
    "CÁI CHIẾC BUAH BIJI ชิ้น อัน 个 件 個 只 枚 本 点 台 套 双 条 瓶 개 점 매 장 قطعة حبة حبه יח יח' יחידות"
  ).split(' ')
);
const CURRENCY_BEFORE = /^(?:(?:US|NT|HK|CA|A|R|RP\.?|RS\.?)?\p{Sc}|RP\.?|RS\.?)/u;
const LOOKED_AT = 1000;

/**
 * Affixes that a column repeats next to its numbers and that are on no list: what a column of
 * amounts or quantities always has is not part of the number.
 *
 * @param cells distinct values of the column
 */
export function repeatedMarks(cells: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const currencies = new Set<string>();
  let pieces = 0;
  const looked = cells.length > LOOKED_AT ? cells.slice(0, LOOKED_AT) : cells;
  for (const cell of looked) {
    const known = bareNumber(cell);
    if (known) {
      if (known.mark) currencies.add(currencyOf(known.mark));
      continue;
    }
    const mark = bareNumber(cell, null)?.mark ?? '';
    if (PIECES.has(mark)) pieces++;
    else if (!SHORT_MARK.test(mark) || !HAS_SIGN.test(mark) || isMultiple(mark)) continue;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const arePieces = pieces > 1 && pieces * 5 >= looked.length;
  const common = [...counts].filter(
    ([mark, count]) =>
      (arePieces && PIECES.has(mark)) ||
      currencies.has(currencyOf(mark) || '-') ||
      (count > 1 && count * 5 >= looked.length) ||
      (count === looked.length && mark !== 'X')
  );
  return new Set(common.map(([mark]) => mark));
}

/** K and $K. */
function isMultiple(mark: string): boolean {
  return MULTIPLES.has(mark) || MULTIPLES.has(mark.replace(CURRENCY_BEFORE, ''));
}

/** Currencies next to the numbers of a column, in order of appearance. */
export function currenciesBeside(cells: readonly string[], marks?: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    const currency = currencyBeside(cell, marks);
    if (currency) found.add(currency);
  }
  return [...found];
}

/**
 * The currency next to a number (`£2.55`, `2,55 EUR`), or empty.
 *
 * @param marks other affixes of the column's numbers
 */
export function currencyBeside(cell: string, marks?: ReadonlySet<string>): string {
  return currencyOf(markBeside(cell, marks));
}

/** The affix of a number, in upper case; empty if there is none, or no number. */
export function markBeside(cell: string, marks?: ReadonlySet<string>): string {
  return isPlain(cell) ? '' : (bareNumber(cell, marks)?.mark ?? '');
}

function isPlain(cell: string): boolean {
  return /^[-\d.,]*$/.test(cell);
}

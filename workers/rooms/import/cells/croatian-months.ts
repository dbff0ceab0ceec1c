import type { CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import type { Reason } from '../meaning/contract.ts';
import { monthIn } from '../values/dates/month-names.ts';
import { readDate } from '../values/read-dates.ts';
import { rewriteByCode, withColumn } from './written-anew.ts';

/** Month names that mean one month in Croatian and the next one in Polish and Czech. */
const SHARED = /(?<![\p{L}\p{M}])(lip|lis|listopada?|srp)(?![\p{L}\p{M}])/iu;
/** Unambiguous names of the same months. */
const CROATIAN: Readonly<Record<string, string>> = { lip: 'lipnja', lis: 'okt', srp: 'srpnja' };
const OTHERS = ['pl', 'cs'] as const;
const WORD = /[\p{L}\p{M}]{3,}/gu;
const LOOKED_AT = 400;

const CROATIAN_HEADERS =
  /narud[zž]|koli[cč]ina|cijena|iznos|ukupno|ra[cč]un|proizvod|artikl|kupac|naziv|popust|dostava|vrijeme/i;
const OTHER_HEADERS =
  /[ąęłńśźżěřůťď]|zam[oó]w|klient|ilo[sś][cć]|cena|kwota|warto|produkt|objedn|z[aá]kazn|mno[zž]stv|zbo[zž]|[cč][aá]stka/i;

/**
 * `5. lip 2026.` is in June in Croatian and in July in Polish. The language that knows all months of
 * the column decides, then that of the headers. Croatian cells are rewritten with unambiguous names;
 * if neither decides, the cells stay and a note says so.
 *
 * @returns null if no column has such a name, or it is known not to be Croatian
 */
export function tellCroatianMonths(
  looks: readonly ColumnLook[],
  table: CellTable
): { table: CellTable; notes: Reason[] } | null {
  const headers = looks.map(({ header }) => header).join(' ');
  const notes: Reason[] = [];
  let told = table;
  for (const [at, { type, header, column }] of looks.entries()) {
    // only the first values are checked: a long file may have hundreds of thousands of dates
    const isInWords = type === 'date' && column.dictionary.slice(0, LOOKED_AT).some(hasWord);
    const example = isInWords ? column.dictionary.find((cell) => SHARED.test(cell)) : null;
    if (!example) continue;
    const isCroatian = saysCroatian(column.dictionary, headers);
    if (isCroatian === false) continue;
    const texts = column.dictionary.map((cell) => (isCroatian ? inCroatian(cell) : cell));
    const day = dayOf(isCroatian ? inCroatian(example) : example);
    const key = isCroatian ? 'months_croatian' : 'months_untold';
    notes.push({ key, detail: { header, example: example.trim(), day } });
    if (isCroatian) told = withColumn(told, at, rewriteByCode(column, table.rows, texts));
  }
  return notes.length > 0 ? { table: told, notes } : null;
}

function hasWord(cell: string): boolean {
  return cell.search(WORD) >= 0;
}

/** Null if neither months nor headers decide. */
function saysCroatian(cells: readonly string[], headers: string): boolean | null {
  const words = new Set(cells.slice(0, LOOKED_AT).flatMap((cell) => cell.match(WORD) ?? []));
  const months = [...words].filter((word) =>
    ['hr', ...OTHERS].some((language) => monthIn(language, word) > 0)
  );
  const hasAll = (language: string) => months.every((word) => monthIn(language, word) > 0);
  const isOther = OTHERS.some(hasAll);
  if (hasAll('hr') !== isOther) return !isOther;
  const [own, others] = [CROATIAN_HEADERS.test(headers), OTHER_HEADERS.test(headers)];
  return own === others ? null : own;
}

function inCroatian(cell: string): string {
  return cell.replace(SHARED, (word) => CROATIAN[word.slice(0, 3).toLowerCase()]);
}

function dayOf(cell: string): string {
  const time = readDate(cell.trim(), 'ymd');
  return time === time ? new Date(time).toISOString().slice(0, 10) : cell.trim();
}

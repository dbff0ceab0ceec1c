/** How clearly a cell says that its row is a total. */
export type TotalWord = 'whole' | 'marked' | 'begins' | null;

const WORDS = (
  'total|totals|grand total|sub total|subtotal|sum|sum total|overall total|report total|summe|gesamt|gesamtsumme|' +
  'zwischensumme|endsumme|gesamtergebnis|ergebnis|gesamtbetrag|insgesamt|total général|sous total|totaux|somme|' +
  'totale|totale generale|totale complessivo|subtotale|somma|suma|total general|suma total|total geral|soma|' +
  'totaal|subtotaal|eindtotaal|totaalbedrag|totalt|summa|delsumma|delsum|i alt|ialt|yhteensä|välisumma|' +
  'razem|ogółem|łącznie|suma całkowita|celkem|celkový součet|mezisoučet|spolu|medzisúčet|összesen|végösszeg|részösszeg|' +
  'ukupno|sveukupno|skupaj|total general|viso|kopā|kokku|итого|итог|всего|общий итог|подытог|промежуточный итог|' +
  'разом|усього|всього|підсумок|общо|всичко|укупно|σύνολο|γενικό σύνολο|μερικό σύνολο|toplam|genel toplam|ara toplam|' +
  'المجموع|مجموع|المجموع الكلي|المجموع الفرعي|الإجمالي|إجمالي|الاجمالي|اجمالي|סהכ|סך הכל|סיכום|جمع|جمع کل|' +
  'कुल|कुल योग|योग|মোট|รวม|รวมทั้งสิ้น|รวมทั้งหมด|ยอดรวม|ผลรวม|tổng|tổng cộng|tổng số|tổng tiền|jumlah|jumlah total|' +
  'jumlah keseluruhan|kabuuan|合计|合計|总计|總計|小计|小計|汇总|匯總|共计|共計|总和|本页合计|总合计|総計|総合計|計|합계|총계|소계|총합계|총합|누계'
).split('|');

const KNOWN = new Set(WORDS);
const SPACED = [...KNOWN].filter((word) => !isIdeographic(word));
const RUN_ON = [...KNOWN].filter((word) => isIdeographic(word) && word.length > 1);
/** First and last words of all known terms, so that two lookups rule out nearly every cell. */
const FIRST = new Set([...KNOWN].map((word) => word.split(' ')[0]));
const LAST = new Set([...KNOWN].map((word) => word.split(' ').at(-1)!));
const LONGEST = 60;

/**
 * Whether a cell is a word for total in one of many languages: as the whole cell (`Summe:`, `GRAND
 * TOTAL 2026`), followed by a mark (`Total: Account`), or only at its beginning or end (`Total
 * Recall`, `Ann Total`), which alone proves nothing.
 */
export function totalWord(cell: string): TotalWord {
  if (cell.length > LONGEST || cell === '' || !mayHoldWord(cell)) return null;
  const text = cell.normalize('NFKC').toLowerCase().trim();
  const bare = text
    .replace(/["'׳״]/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
  if (bare === '') return null;
  if (KNOWN.has(bare)) return 'whole';
  if (RUN_ON.some((word) => bare.startsWith(word) || bare.endsWith(word))) {
    return /[:：]/u.test(text) && marked(text) ? 'marked' : 'begins';
  }
  const begun = SPACED.find((word) => bare.startsWith(word + ' '));
  if (begun && /^[\p{L}\p{M}\s'"-]+\s*[:：(/–—]/u.test(text) && marked(text)) return 'marked';
  return begun || SPACED.some((word) => bare.endsWith(' ' + word)) ? 'begins' : null;
}

/** Whether the first or last word of a cell may belong to a term; cells of digits are ruled out. */
function mayHoldWord(cell: string): boolean {
  const length = cell.length;
  let from = 0;
  while (from < length && isNoLetter(cell.charCodeAt(from))) from++;
  if (from === length) return false;
  let to = from + 1;
  while (to < length && !isNoLetter(cell.charCodeAt(to))) to++;
  // marks, full-width forms and scripts without spaces: compared as a whole
  for (let at = from; at < to; at++) if (cell.charCodeAt(at) > 0x58f) return true;
  if (FIRST.has(cell.slice(from, to).toLowerCase())) return true;
  let end = length;
  while (isNoLetter(cell.charCodeAt(end - 1))) end--;
  let start = end - 1;
  while (start > 0 && !isNoLetter(cell.charCodeAt(start - 1))) start--;
  return LAST.has(cell.slice(start, end).toLowerCase());
}

function isNoLetter(code: number): boolean {
  return code < 65 || (code > 90 && code < 97) || (code > 122 && code < 170);
}

function marked(text: string): boolean {
  const before = text.split(/[:：(/–—]/u, 1)[0].replace(/[^\p{L}\p{M}]+/gu, ' ');
  return KNOWN.has(before.trim());
}

function isIdeographic(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(word);
}

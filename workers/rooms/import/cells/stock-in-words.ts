import type { CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import type { Reason } from '../meaning/contract.ts';
import { yesOrNo } from '../meaning/status-columns.ts';
import { isMissing } from '../values/missing-words.ts';
import { readNumber } from '../values/read-numbers.ts';
import { rewriteByCode, withColumn } from './written-anew.ts';

/** Words for "out of stock": 0 pieces. */
const NONE = new Set(
  (
    'out of stock|outofstock|oos|out|sold out|soldout|no stock|not in stock|unavailable|not available|' +
    'currently unavailable|temporarily out of stock|on backorder|onbackorder|backorder|back order|' +
    'back ordered|backordered|none left|empty|nicht auf lager|nicht lieferbar|nicht verfügbar|' +
    'nicht vorrätig|ausverkauft|vergriffen|épuisé|épuisée|rupture de stock|en rupture de stock|' +
    'en rupture|rupture|indisponible|non disponible|hors stock|agotado|agotada|sin stock|sin existencias|' +
    'no disponible|esaurito|esaurita|non disponibile|esgotado|esgotada|sem estoque|sem stock|' +
    'indisponível|fora de estoque|uitverkocht|niet op voorraad|niet leverbaar|brak|brak w magazynie|' +
    'niedostępny|wyprzedany|wyprzedane|нет в наличии|нет|нет на складе|распродано|немає в наявності|' +
    'vyprodáno|není skladem|vypredané|slutsåld|slut i lager|slut|ej i lager|udsolgt|ikke på lager|' +
    'utsolgt|loppu|loppuunmyyty|ei varastossa|elfogyott|nincs raktáron|stoc epuizat|indisponibil|' +
    'tükendi|stokta yok|yok|εξαντλημένο|μη διαθέσιμο|אזל מהמלאי|אזל|نفد المخزون|نفدت الكمية|' +
    'غير متوفر|ناموجود|hết hàng|habis|stok habis|kosong|สินค้าหมด|หมด|' +
    '无货|缺货|售罄|已售罄|卖完|已卖完|断货|無貨|缺貨|售完|已售完|沒有庫存|無庫存|无库存|暂无库存|补货中|在庫切れ|' +
    '在庫なし|品切れ|売り切れ|完売|欠品|×|품절|재고없음|재고 없음|일시품절'
  ).split('|')
);
/** Words for "in stock": an unknown number of pieces. */
const SOME = new Set(
  (
    'in stock|instock|available|stock|yes in stock|low stock|low in stock|limited stock|limited|' +
    'limited availability|few left|last few|plenty|on order|pre order|preorder|made to order|' +
    'always available|unlimited|not tracked|not managed|auf lager|lagernd|lieferbar|sofort lieferbar|' +
    'verfügbar|vorrätig|wenige verfügbar|en stock|disponible|stock limité|stock faible|hay existencias|' +
    'en existencia|in magazzino|disponibile|disponibili|disponibles|em estoque|em stock|disponível|' +
    'op voorraad|leverbaar|beperkt op voorraad|na stanie|dostępny|dostępne|w magazynie|в наличии|есть|' +
    'на складе|є в наявності|skladem|na skladě|na sklade|i lager|på lager|finns i lager|varastossa|' +
    'raktáron|în stoc|in stoc|disponibil|stokta|stokta var|var|σε απόθεμα|διαθέσιμο|במלאי|متوفر|' +
    'في المخزون|موجود|còn hàng|tersedia|ready stock|ready|มีสินค้า|พร้อมส่ง|' +
    '有货|现货|有貨|現貨|库存充足|充足|库存紧张|少量|预售|預購|在售|有库存|在庫あり|残りわずか|残りわずか|' +
    'あり|○|◎|△|재고있음|재고 있음|판매중'
  ).split('|')
);
/** Words that may accompany the number of pieces in stock, or a lower bound of it. */
const BESIDE = new RegExp(
  '^(?:[+>≥≧＞]=?|\\+|<|≤|＜|more than|over|at least|about|approx|approximately|around|less than|fewer than|' +
    'under|only|just|last|left|only left|just left|left in stock|only left in stock|remaining|or more|' +
    'in stock|on hand|available|mehr als|über|mindestens|weniger als|unter|nur noch|noch|nur noch auf lager|' +
    'noch auf lager|auf lager|verfügbar|stück|stk|stück auf lager|stk auf lager|plus de|moins de|au moins|' +
    'en stock|disponibles?|más de|menos de|al menos|en existencia|più di|meno di|mais de|em estoque|' +
    'meer dan|minder dan|op voorraad|ponad|powyżej|poniżej|więcej niż|более|больше|менее|меньше|свыше|' +
    'от|шт|в наличии|over|under|fler än|mer än|na skladě|skladem|více než|et plus|oder mehr|o más|' +
    'ou plus|pcs|pieces?|units?|pcs left|units left|pieces left|items left|pcs in stock|units in stock|' +
    'low stock|limited|超过|大于|多于|少于|小于|仅剩|仅剩件|剩余|剩余件|剩|余|余件|剩件|件以上|以上|个以上|件|个|有货|现货|有貨|' +
    '库存|庫存|库存件|残り|残り点|残点|点以上|個以上|点|個|이상|개|개 이상|개 남음|남음)$',
  'iu'
);
const NUMBER = /\d[\d.,\u00a0]*\d|\d/g;
/** The share of values that must be understood for a column to be about stock. */
const MOSTLY = 0.7;

type Meant = 'none' | 'some' | 'number';

/** Unknown stock, such as "ask us", must not cost the row. */
const OPEN: NonNullable<ReturnType<typeof readStock>> = { meant: 'some', text: '' };

/**
 * Reads stock given in words: "Out of stock" is 0 pieces; "10+" and ">50" are at least that many;
 * "In stock" and anything not understood is unknown.
 *
 * @returns null if stock is numeric, or no column has it
 */
export function readStockWords(
  looks: readonly ColumnLook[],
  table: CellTable
): { table: CellTable; notes: Reason[] } | null {
  const stocks = looks.filter(({ role }) => role === 'stock');
  const at = looks.findIndex((look) => look.role === 'stock' && isInWords(look));
  if (at < 0 || stocks.some((look) => look.type === 'number' && !isInWords(look))) return null;
  const { column, header } = looks[at];
  const read = column.dictionary.map((cell) => (isPlain(cell) ? null : (readStock(cell) ?? OPEN)));
  const texts = column.dictionary.map((cell, code) => read[code]?.text ?? cell);
  const rows: Record<Meant, number> = { none: 0, some: 0, number: 0 };
  for (let row = 0; row < table.rows; row++) {
    const own = read[column.codes[row]];
    if (own) rows[own.meant]++;
  }
  const notes = (['number', 'none', 'some'] as const).flatMap((meant): Reason[] => {
    if (rows[meant] === 0) return [];
    const example = column.dictionary.find((_, code) => read[code]?.meant === meant) ?? '';
    return [
      { key: `stock_${meant}`, detail: { header, example: example.trim(), rows: rows[meant] } }
    ];
  });
  return { table: withColumn(table, at, rewriteByCode(column, table.rows, texts)), notes };
}

function isInWords({ column }: ColumnLook): boolean {
  const values = column.dictionary.filter((cell) => !isMissing(cell.trim()));
  const inWords = values.filter((cell) => !isPlain(cell));
  if (inWords.length === 0) return false;
  const known = inWords.filter((cell) => readStock(cell)).length;
  return values.length - inWords.length + known >= values.length * MOSTLY;
}

/** Whether a cell is a number that any numeric column could hold. */
function isPlain(cell: string): boolean {
  const number = readNumber(cell.trim(), '.');
  return isMissing(cell.trim()) || number === number || /^-?[\d.,\s]+$/.test(cell);
}

/** What a cell says about stock; null if it is not understood. */
function readStock(cell: string): { meant: Meant; text: string } | null {
  if (cell.length > 60) return null;
  const plain = cell.normalize('NFKC').toLowerCase().trim();
  const numbers = plain.match(NUMBER) ?? [];
  if (numbers.length > 1) return null;
  if (numbers.length === 1) {
    const rest = wordsOf(plain.replace(numbers[0], ' '));
    if (SOME.has(rest) || BESIDE.test(rest)) return { meant: 'number', text: numbers[0] };
    return NONE.has(rest) && Number(numbers[0]) === 0 ? { meant: 'none', text: '0' } : null;
  }
  const words = wordsOf(plain);
  const answer = yesOrNo(words);
  if (answer !== null) return answer ? OPEN : { meant: 'none', text: '0' };
  if (NONE.has(words)) return { meant: 'none', text: '0' };
  return SOME.has(words) ? { meant: 'some', text: '' } : null;
}

/**
 * Separates words by one space, keeps the signs for more and less, and drops brackets and slashes.
 */
function wordsOf(text: string): string {
  return text
    .replace(/[()[\]【】!！.。:：,_\-–—/\s'’"]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}

import type { CellTable } from '../cell-table.ts';
import { decimalSaid } from './decide-decimal.ts';

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
/** Words written with these characters only in Japanese. */
const JAPANESE_WORDS = /注文|単価|売上|日付|発送|商品名|顧客|数量.*円|円/;
const CHINESE_WORDS = /订单|单价|商品名称|數量|訂單|顾客|买家/;
const SPANISH = /precio|cantidad|pedido|fecha|cliente|preço|quantidade/i;
const SWEDISH = /[äö]|beställning|antal.*pris/i;
const NORWEGIAN = /antall|beløp|bestilling|kjøp|ordrenummer.*dato.*antall/i;
const DANISH = /beløb|køb|antal|bestilling|varenummer/i;
const ICELANDIC = /[ðþ]/i;
const MOROCCAN = /\bMAD\b|maroc|casablanca|\b(?:prix|montant|commande)\b/i;
const LOOKED_AT = 200;

/**
 * Resolves currency signs shared by several currencies in this file: ¥, kr and $. Headers and first
 * values show its language; undefined: none of these.
 */
export function ambiguousSigns(file: {
  headers: readonly string[];
  table: CellTable;
}): (mark: string) => string | undefined {
  const known = new Map<string, string>();
  const decide = (mark: string): string | undefined => {
    if (mark === '¥') return yenOrYuan(file.headers.join(' '), () => textOf(file));
    if (mark === 'KR' || mark === 'KR.') return crown(textOf(file));
    if (mark === 'DH' || mark === 'DH.') return MOROCCAN.test(textOf(file)) ? 'MAD' : undefined;
    return mark === '$' ? dollarOrPeso(file) : undefined;
  };
  return (mark) => {
    const before = known.get(mark);
    if (before !== undefined) return before;
    const own = decide(mark);
    if (own !== undefined) known.set(mark, own);
    return own;
  };
}

function textOf({ headers, table }: { headers: readonly string[]; table: CellTable }): string {
  const values = table.columns.flatMap(({ dictionary }) => dictionary.slice(1, LOOKED_AT));
  return [...headers, ...values].join(' ');
}

function yenOrYuan(headers: string, text: () => string): string {
  if (JAPANESE_WORDS.test(headers) && !CHINESE_WORDS.test(headers)) return 'JPY';
  return KANA.test(headers) || (!/\p{Script=Han}/u.test(headers) && KANA.test(text()))
    ? 'JPY'
    : 'CNY';
}

function crown(text: string): string {
  if (ICELANDIC.test(text)) return 'ISK';
  if (/[äö]/i.test(text) && !/[æø]/i.test(text)) return 'SEK';
  if (NORWEGIAN.test(text)) return 'NOK';
  if (/[æø]/i.test(text) || DANISH.test(text)) return DANISH.test(text) ? 'DKK' : '';
  return SWEDISH.test(text) ? 'SEK' : '';
}

/** Peso countries also write $, and 35.000 where the United States write 35,000. */
function dollarOrPeso({
  headers,
  table
}: {
  headers: readonly string[];
  table: CellTable;
}): string {
  if (SPANISH.test(headers.join(' '))) return '';
  const withSign = table.columns
    .map(({ dictionary }) => dictionary.slice(1, LOOKED_AT).filter((cell) => /^\s*-?\$/.test(cell)))
    .filter((cells) => cells.length > 0);
  const isForeign = withSign.some(
    (cells) => (decimalSaid(cells) ?? ',') === ',' && cells.some((cell) => cell.includes('.'))
  );
  return isForeign ? '' : 'USD';
}

/**
 * Letters and words of headers by the currency of the one country they are written in. Languages of
 * several currencies (English, Spanish, Arabic, traditional Chinese) are none of these.
 */
const WRITTEN_IN: readonly (readonly [currency: string, letters: RegExp])[] = [
  // characters that neither traditional Chinese nor Japanese has
  ['CNY', /[单订价额时间买货总实顾产类码编销购员]/],
  ['JPY', /[\u3041-\u3096\u30a1-\u30fa単価売伝込円]/],
  ['KRW', /\p{Script=Hangul}/u],
  ['THB', /\p{Script=Thai}/u],
  ['ILS', /\p{Script=Hebrew}/u],
  ['EUR', /\p{Script=Greek}/u],
  ['VND', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
  ['PLN', /[łńśźż]/i],
  ['CZK', /[ěřů]/i],
  ['TRY', /[ğı]|sipariş/i],
  ['HUF', /[őű]|rendelés|mennyiség/i],
  ['UAH', /[іїєґ]/i],
  ['RON', /[țșăţ]|\bcomand[aă]\b/i],
  ['IDR', /\btanggal\b|\bpesanan\b.*\bharga\b|\bharga satuan\b/i],
  ['SEK', /beställning|försäljning|\bbelopp\b|\bkundnamn\b/i],
  ['DKK', /\bbeløb\b|\bkøb|\bvarenavn\b/i],
  ['NOK', /\bbeløp\b|\bkjøp|\bantall\b/i],
  ['EUR', /\btilaus|\basiakas|\byksikköhinta\b/i]
];

/**
 * The currency that amounts are probably in where the headers are written in a language of one country;
 * empty: no such language, or several. Good for a choice that is shown, never for one that is not.
 */
export function currencyOfLanguage(headers: readonly string[]): string {
  const all = headers.join('\n').normalize('NFC');
  const found = new Set(
    WRITTEN_IN.flatMap(([currency, letters]) => (letters.test(all) ? [currency] : []))
  );
  return found.size === 1 ? [...found][0] : '';
}

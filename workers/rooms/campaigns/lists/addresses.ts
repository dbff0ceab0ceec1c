import type { CountryCode } from 'libphonenumber-js/min';

/** No mark that a spreadsheet would run as a formula begins it. */
const EMAIL =
  /^[\p{L}\p{N}_][^\s@,;:<>()[\]\\"']*@[^\s@,;:<>()[\]\\"']+\.[^\s@,;:<>()[\]\\"'.]{2,}$/u;

/**
 * An e-mail as tools compare it: trimmed and in lower case; empty if it cannot be one.
 *
 * @example readEmail(' Ana@Shop.com') // 'ana@shop.com'
 */
export function readEmail(text: string): string {
  const folded = text.normalize('NFKC').trim().toLowerCase();
  return EMAIL.test(folded) && !folded.includes('..') ? folded : '';
}

/** Digits of a number with its country code. */
const WHOLE = /^[1-9]\d{10,14}$/;

/** Makes phone numbers E.164. */
export interface PhoneReader {
  /**
   * @param country ISO code, for numbers written as they are dialled at home
   * @returns empty if the text cannot be made a valid number
   */
  read(text: string, country: string): string;
  /** ISO codes of countries whose numbers can be read. */
  countries: string[];
}

/** Loads the table of the world's phone numbers, which no other page needs. */
export async function loadPhoneReader(): Promise<PhoneReader> {
  const { getCountries, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } =
    await import('libphonenumber-js/min');
  const known = new Map<string, string>();
  const parse = (text: string, country: string) => {
    const home = isSupportedCountry(country) ? (country as CountryCode) : undefined;
    const dialled = text.normalize('NFKC').trim().replace(/^00/, '+').replace(/\.0$/, '');
    const valid = (own: string) => {
      const found = parsePhoneNumberFromString(own, { defaultCountry: home, extract: false });
      return found?.isValid() ? found.number : '';
    };
    // A spreadsheet has taken the + away: 491712345678 is none of the numbers of Leer, 0491.
    const isWhole = home && WHOLE.test(dialled) && dialled.startsWith(getCountryCallingCode(home));
    return (isWhole && valid(`+${dialled}`)) || valid(dialled);
  };
  return {
    countries: getCountries(),
    read(text, country) {
      if (!text) return '';
      const key = `${country} ${text}`;
      let own = known.get(key);
      if (own === undefined) known.set(key, (own = parse(text, country)));
      return own;
    }
  };
}

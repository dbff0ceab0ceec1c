import codes from 'i18n-iso-countries/codes.json';

/** Languages in which shops write countries; `Intl` has the names. */
const LANGUAGES = [
  ...['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'ja', 'ko'],
  ...['sv', 'da', 'nb', 'fi', 'cs', 'el', 'hu', 'ro', 'uk', 'ar', 'th', 'vi', 'id']
];

/** Names in use that `Intl` does not have. */
const ALSO: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'republic of ireland': 'IE',
  eire: 'IE',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  america: 'US',
  'united states of america': 'US',
  rsa: 'ZA',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  korea: 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'hong kong': 'HK',
  香港: 'HK',
  中国香港: 'HK',
  macau: 'MO',
  macao: 'MO',
  澳门: 'MO',
  中国台湾: 'TW',
  'mainland china': 'CN',
  中国大陆: 'CN',
  "people's republic of china": 'CN',
  türkiye: 'TR',
  macedonia: 'MK'
};

/** The codes of a country. */
export interface CountryCode {
  /** ISO 3166 alpha-2. */
  code: string;
  /** ISO 3166 numeric, three digits. */
  outline: string;
}

let known: Map<string, string> | null = null;
const outlines = new Map(codes.map(([two, , number]) => [two, number]));

/**
 * The country that a name or code stands for, in any of the languages above.
 *
 * @returns null for texts that are not countries: "European Community", "Unspecified"
 * @example findCountry('EIRE') // { code: 'IE', outline: '372' }
 */
export function findCountry(name: string): CountryCode | null {
  known ??= readNames();
  const code = known.get(fold(name));
  return code ? { code, outline: outlines.get(code) ?? '' } : null;
}

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const spoken = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [two] of codes) {
      const name = spoken.of(two);
      // Where languages disagree about a name, the first one decides.
      if (name && !names.has(fold(name))) names.set(fold(name), two);
    }
  }
  for (const [two, three] of codes) for (const code of [two, three]) names.set(fold(code), two);
  for (const [name, code] of Object.entries(ALSO)) names.set(fold(name), code);
  return names;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
}

import type { Calendar } from './date-parts.ts';

/**
 * Languages whose month and weekday names are taken from the browser, by script, and only if a name
 * in that script occurs: loading takes a tenth of a second.
 */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr'],
  [/\p{Script=Arabic}/u, 'ar ar-SY ar-DZ ar-MA fa'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi mr ne'],
  [
    /\p{Script=Latin}/u,
    'de de-AT fr es pt it nl pl tr id ms nb da sv cs sk hu ro fi ca sl et lt lv sr-Latn fil'
  ],
  // looked up if none above has the name, so that they do not override others
  [/\p{Script=Latin}/u, 'hr bs is gl mt sq lb af sw az uz ga'],
  [/\p{Script=Cyrillic}/u, 'mk be kk'],
  [/\p{Script=Arabic}/u, 'ur ps ug sd'],
  [/\p{Script=Bengali}/u, 'bn as'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Oriya}/u, 'or'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Sinhala}/u, 'si']
];
/** Croatian names that stand for other months in Polish and Czech: 5. listopada 2026. */
const CROATIAN = 'hr';

/** Names that spreadsheets and people use besides the browser's. */
const ALSO: readonly (readonly [number, string])[] = [
  [1, 'jan jän gen ene jaenner ιανουάριος'],
  [2, 'feb feber fév fev φεβρουάριος'],
  [3, 'mar mrz mär mrt maa maerz μάρτιος'],
  [4, 'apr avr abr απρίλιος'],
  [5, 'may mai maj mag mei μάιος'],
  [6, 'jun juin giu يونيه ιούνιος'],
  [7, 'jul juil lug يوليه ιούλιος'],
  [8, 'aug aoû aou ago αύγουστος'],
  [9, 'sep sept set sett setiembre सितम्बर σεπτέμβριος'],
  [10, 'oct okt ott out अक्तूबर οκτώβριος'],
  [11, 'nov नवम्बर νοέμβριος'],
  [12, 'dec dez déc dic des दिसम्बर δεκέμβριος']
];

/** Shorter forms than the browser's. */
const THAI_WEEKDAYS = 'จ อ พ พฤ ศ ส อา'.split(' ');

export interface NamedMonth {
  month: number;
  calendar: Calendar;
  /** Languages where a two-digit year may be Buddhist. */
  isThai: boolean;
}

/** Days of the Gregorian year before the Iranian one begins. */
const PERSIAN_YEAR = 79;

interface Names {
  months: Map<string, NamedMonth>;
  /** Prefixes of at least three letters that are unique to a month; null: several. */
  beginnings: Map<string, NamedMonth | null>;
  weekdays: Set<string>;
}

/** By row of `LANGUAGES`; the last are English and `ALSO`. */
const gathered: (Names | undefined)[] = [];

const ofLanguage = new Map<string, Names>();

/** Cache of earlier lookups: a column repeats twelve names. */
const asked = new Map<string, NamedMonth | null>();
const MOST_ASKED = 500;

/**
 * A month by its full or abbreviated name in any known language; null: none.
 *
 * @param isCroatian the date is in Croatian format: Croatian names have priority
 */
export function monthNamed(word: string, isCroatian = false): NamedMonth | null {
  const asks = isCroatian ? `${CROATIAN} ${word}` : word;
  const known = asked.get(asks);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const month = lookUp(word, isCroatian);
  asked.set(asks, month);
  return month;
}

function lookUp(word: string, isCroatian: boolean): NamedMonth | null {
  const key = nameKey(word);
  const month = isCroatian ? monthIn(CROATIAN, word) : 0;
  if (month > 0) return named(month);
  for (const { months, beginnings } of namesFor(word)) {
    // Hebrew writes "in" as a prefix letter
    const bare = key.startsWith('\u05d1') ? months.get(key.slice(1)) : undefined;
    const found = months.get(key) ?? beginnings.get(key) ?? bare;
    if (found) return found;
  }
  return null;
}

/** The month with this full or abbreviated name in one language; 0: none. */
export function monthIn(language: string, word: string): number {
  const own = ofLanguage.get(language) ?? gather([language]);
  ofLanguage.set(language, own);
  const key = nameKey(word);
  return (own.months.get(key) ?? own.beginnings.get(key))?.month ?? 0;
}

export function isWeekday(word: string): boolean {
  const key = nameKey(word);
  for (const { weekdays } of namesFor(word)) if (weekdays.has(key)) return true;
  return false;
}

/** English first, because most names are English. */
function* namesFor(word: string): Generator<Names> {
  yield (gathered[LANGUAGES.length] ??= gather(['en']));
  for (const [at, [script, languages]] of LANGUAGES.entries()) {
    if (script.test(word)) yield (gathered[at] ??= gather(languages.split(' ')));
  }
}

/** Letters without diacritics, for comparison: März, MÄRZ. and marz are equal. */
export function nameKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u093c.'’׳״॰]/g, '')
    .replaceAll('ı', 'i');
}

function gather(languages: readonly string[]): Names {
  const found: Names = { months: new Map(), beginnings: new Map(), weekdays: new Set() };
  const add = (name: string, month: NamedMonth) => {
    const key = nameKey(name).replace(/^de /, '');
    // the first language with a name keeps it
    if (key && !/\d/.test(key) && !found.months.has(key)) found.months.set(key, month);
  };
  for (const [month, words] of languages[0] === 'en' ? ALSO : []) {
    for (const word of words.split(' ')) add(word, named(month));
  }
  for (const language of languages) {
    monthsOf(`${language}-u-ca-gregory`, 0, (name, month) =>
      add(name, { ...named(month), isThai: language === 'th' })
    );
    if (language === 'fa' || language === 'en') {
      monthsOf(`${language}-u-ca-persian`, PERSIAN_YEAR, (name, month) =>
        add(name, { ...named(month), calendar: 'persian' })
      );
    }
    addWeekdays(language, found.weekdays);
  }
  for (const word of languages[0] === 'th' ? THAI_WEEKDAYS : []) found.weekdays.add(word);
  addBeginnings(found);
  return found;
}

function named(month: number): NamedMonth {
  return { month, calendar: 'gregorian', isThai: false };
}

/** Nominative and genitive forms: many languages write names differently within a date. */
function monthsOf(locale: string, firstDay: number, add: (name: string, month: number) => void) {
  for (const month of ['long', 'short'] as const) {
    for (const beside of [{}, { day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, ...beside, timeZone: 'UTC' });
      for (let i = 0; i < 12; i++) {
        // about day 10 of each month, counted from the first day of the calendar's year
        const parts = format.formatToParts(
          Date.UTC(2026, 0, 10 + firstDay + Math.round(i * 30.44))
        );
        add(parts.find(({ type }) => type === 'month')?.value ?? '', i + 1);
      }
    }
  }
}

function addWeekdays(locale: string, weekdays: Set<string>): void {
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) {
      for (const word of format.format(Date.UTC(2026, 2, day)).split(/[^\p{L}\p{M}.]+/u)) {
        if (word) weekdays.add(nameKey(word));
      }
    }
  }
}

function addBeginnings({ months, beginnings }: Names): void {
  for (const [name, month] of months) {
    for (let length = 3; length < name.length; length++) {
      const start = name.slice(0, length);
      const known = beginnings.get(start);
      const isSame = known?.month === month.month && known.calendar === month.calendar;
      if (known === undefined) beginnings.set(start, month);
      else if (!isSame) beginnings.set(start, null);
    }
  }
}

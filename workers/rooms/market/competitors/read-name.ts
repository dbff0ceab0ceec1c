import { wordsOf } from '../../../text/words.ts';

/** A product name, parsed. */
export interface ReadName {
  /** Lower-cased, with white space folded. */
  folded: string;
  /** The name without its model numbers and sizes. */
  title: string;
  words: string[];
  /** The first word, usually the brand; empty if there is none. */
  brand: string;
  /** At least five letters and digits, including both: `pslx350h`. */
  models: string[];
  /**
   * Numbers by unit, converted to one unit per kind (`mass` in grams); `''` for counts, sizes and
   * years.
   */
  numbers: Map<string, Set<number>>;
  /** All numbers in order, for a quick comparison. */
  allNumbers: string;
}

const UNITS: Record<string, [kind: string, factor: number]> = {
  ...unitsOf('mass', { mg: 0.001, g: 1, kg: 1000, oz: 28.35, lb: 453.6, lbs: 453.6 }),
  ...unitsOf('mass', { 克: 1, 千克: 1000, 公斤: 1000, 斤: 500 }),
  ...unitsOf('volume', { ml: 1, cl: 10, l: 1000, 毫升: 1, 升: 1000 }),
  ...unitsOf('length', {
    mm: 1,
    cm: 10,
    m: 1000,

    inch: 25.4,
    毫米: 1,
    厘米: 10,
    米: 1000
  }),
  ...unitsOf('length', { '"': 25.4, "'": 25.4, '”': 25.4, ft: 304.8 }),
  ...unitsOf('memory', { kb: 0.001, mb: 1, gb: 1000, tb: 1e6 }),
  ...unitsOf('power', { w: 1, kw: 1000, watt: 1, watts: 1, 瓦: 1 })
};
const UNIT_NAMES = Object.keys(UNITS).sort((a, b) => b.length - a.length);
const NUMBER = new RegExp(
  String.raw`(\d+(?:[.,]\d+)?)(?:[\s-]?(${UNIT_NAMES.join('|')})(?![a-z]))?`,
  'gu'
);
/** A slash may be followed by a colour or country: `mb111ll/a`. */
const TOKEN = /[a-z0-9][a-z0-9-]*(\/[a-z](?![a-z0-9]))?/g;
const LEAST_MODEL = 5;
/** A number with a unit or noun (`8port`), or a word with a number (`windows98`). */
const NO_MODEL = /^(\d+([a-z]{2,}|[glmw])|[a-z]{4,}(\d{1,2}|(19|20)\d\d))$/;

/** Parses a product name into words, brand, model numbers and sizes. */
export function readName(name: string): ReadName {
  const folded = name.toLowerCase().replace(/\s+/g, ' ').trim();
  const models = new Set<string>();
  const rest = folded.replace(TOKEN, (token) => {
    const joined = token.replace(/[-/]/g, '');
    if (!isModel(joined)) return token;
    models.add(joined);
    return ' ';
  });
  const numbers = numbersOf(rest);
  const title = rest.replace(NUMBER, (all, _, unit?: string) => (unit ? ' ' : all)).trim();
  const words = wordsOf(title);
  const allNumbers = [...numbers].flatMap(([kind, own]) => [...own].map((one) => `${one}${kind}`));
  return {
    folded,
    title,
    words,
    brand: words[0] ?? '',
    models: [...models],
    numbers,
    allNumbers: allNumbers.sort().join(' ')
  };
}

/** Character 3-grams of model numbers, of which similar numbers share most. */
export function gramsOf(models: readonly string[]): string[] {
  return models.flatMap((model) =>
    Array.from({ length: model.length - 2 }, (_, at) => model.slice(at, at + 3))
  );
}

function isModel(token: string): boolean {
  const hasBoth = /[a-z]/.test(token) && /\d/.test(token);
  return token.length >= LEAST_MODEL && hasBoth && !NO_MODEL.test(token);
}

function numbersOf(text: string): Map<string, Set<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const [, digits, unit] of text.matchAll(NUMBER)) {
    const [kind, factor] = unit ? UNITS[unit] : ['', 1];
    const value = Number((Number(digits.replace(',', '.')) * factor).toPrecision(4));
    numbers.set(kind, (numbers.get(kind) ?? new Set()).add(value));
  }
  return numbers;
}

function unitsOf(kind: string, factors: Record<string, number>) {
  const entries = Object.entries(factors).map(([unit, factor]) => [unit, [kind, factor]] as const);
  return Object.fromEntries(entries) as unknown as Record<string, [string, number]>;
}

import { compareCodePoints } from '../../maths/code-point-order.ts';
import type { AlikePair } from '../../contract/health.ts';
import { isOneSlip } from '../../maths/one-slip.ts';

/**
 * Shorter words that differ by a letter usually mean different things: tin and tan, cup and cap.
 */
const MIN_SLIPPED = 6;
/** So many names that differ by one word are a range of colours or kinds, not typing mistakes. */
const MAX_RANGE = 12;

/** A number, a word, or a sign that distinguishes products: `12+`, `5"`, `50%`. */
const PARTS = /\d+(?:[.,]\d+)*|\p{L}+|[+#%]|(?<=\d)["'″′]/gu;
const APOSTROPHES = /(?<=\p{L})['’](?=\p{L})/gu;
const MARKS = /\p{M}+/gu;
const NUMBER = /^\d/;
const LETTERS = /^[a-z]+$/;

/**
 * Suggests products under two codes with nearly the same name, for the person to decide: names
 * equal up to case, spaces, signs and accents (`Green tea, 100 g tin` and `Green Tea 100g Tin`), or
 * with one typing mistake in a long word that no other product has. All numbers must agree and
 * words keep their order, so that sizes do not match, nor `blue mug, white dots` with `white mug,
 * blue dots`.
 *
 * @param nameOf names by code
 * @param isTold whether two codes are already known as variants of one product
 */
export function findAlikeProducts(
  nameOf: ReadonlyMap<string, string>,
  isTold: (one: string, other: string) => boolean
): AlikePair[] {
  const products = [...nameOf].map(([code, name]) => ({ code, name, parts: partsOf(name) }));
  products.sort((a, b) => compareCodePoints(a.code, b.code));
  const pairs = new Map<string, AlikePair>();
  const add = (one: Product, other: Product) => {
    if (isTold(one.code, other.code)) return;
    pairs.set(`${one.code}\n${other.code}`, {
      first: one.code,
      firstName: one.name,
      second: other.code,
      secondName: other.name
    });
  };
  for (const same of groupBy(products, ({ parts }) => [spelling(parts)])) {
    for (const other of same.slice(1)) add(same[0], other);
  }
  addSlips(products, add);
  return [...pairs.values()];
}

interface Product {
  code: string;
  name: string;
  parts: string[];
}

function partsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const parts = plain.replace(APOSTROPHES, '').match(PARTS) ?? [];
  return parts.map((part) => (NUMBER.test(part) ? part.replaceAll(',', '.') : part));
}

/** Spaces between words are ignored (`tea pot` is `teapot`), those between numbers are not. */
function spelling(parts: string[]): string {
  const isBoth = (at: number) => at > 0 && NUMBER.test(parts[at - 1]) && NUMBER.test(parts[at]);
  return parts.map((part, at) => (isBoth(at) ? ` ${part}` : part)).join('');
}

/** Pairs of names that differ by one typing mistake in a word that only one product has. */
function addSlips(products: Product[], add: (one: Product, other: Product) => void): void {
  const used = new Map<string, number>();
  for (const { parts } of products) {
    for (const part of new Set(parts)) used.set(part, (used.get(part) ?? 0) + 1);
  }
  const isLong = (part: string) => part.length >= MIN_SLIPPED - 1 && LETTERS.test(part);
  const keys = ({ parts }: Product) =>
    parts.flatMap((part, at) =>
      isLong(part) && parts.length > 1 ? [`${at} ${parts.with(at, part[0]).join(' ')}`] : []
    );
  for (const near of groupBy(products, keys)) {
    if (near.length > MAX_RANGE) continue;
    for (const [at, one] of near.entries()) {
      for (const other of near.slice(at + 1)) if (isSlip(one, other, used)) add(one, other);
    }
  }
}

function isSlip(one: Product, other: Product, used: ReadonlyMap<string, number>): boolean {
  const at = one.parts.findIndex((part, place) => part !== other.parts[place]);
  if (at < 0) return false;
  const words = [one.parts[at], other.parts[at]];
  const isLong = words.some(({ length }) => length >= MIN_SLIPPED);
  return isLong && words.some((word) => used.get(word) === 1) && isOneSlip(words[0], words[1]);
}

/** Groups of two or more items that share a key. */
function groupBy<T>(all: readonly T[], keysOf: (own: T) => string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const own of all) {
    for (const key of keysOf(own)) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(own);
      else groups.set(key, [own]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

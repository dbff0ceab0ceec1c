import { pinyinInitials } from './pinyin-initials.ts';

/** What a thing is found by: its names, best known first, and its codes. */
export type Spoken = readonly string[];

/** Best first; `total` counts all that match. */
export interface Matches {
  total: number;
  places: number[];
  /** Rank of the best match, smaller being better; Infinity if nothing matches. */
  best: number;
}

const NOTHING: Matches = { total: 0, places: [], best: Infinity };
/** Delimits names; folded names never contain a line break. */
const EDGE = '\n';
/** Number of ranks, from a complete name to words scattered over several names. */
const RANKS = 6;
/** Things indexed before the page gets control again. */
const AT_ONCE = 2_000;

/**
 * Finds things by what a person types of their names: every typed word must occur in them. Complete
 * names rank first, then names and words that begin with the text, then the rest; ties keep the
 * order given, so the best known should be added first. Chinese names are also found by the pinyin
 * initials of their characters.
 *
 * A linear scan: 50,000 names take a few milliseconds, and nothing but the names is stored.
 */
export class NameIndex {
  #texts: string[] = [];
  #initials: string[] = [];

  /** @param breathe lets the page do other work between chunks */
  async add(things: Iterable<Spoken>, breathe: () => Promise<void>): Promise<void> {
    let added = 0;
    for (const spoken of things) {
      this.#put(spoken);
      if (++added % AT_ONCE === 0) await breathe();
    }
  }

  get size(): number {
    return this.#texts.length;
  }

  find(typed: string, limit: number): Matches {
    const wanted = fold(typed);
    if (!wanted) return NOTHING;
    const words = wanted.split(' ');
    const byRank: number[][] = Array.from({ length: RANKS }, () => []);
    let total = 0;
    for (let place = 0; place < this.#texts.length; place++) {
      const rank = this.#rank(place, wanted, words);
      if (rank === Infinity) continue;
      total++;
      if (byRank[rank].length < limit) byRank[rank].push(place);
    }
    if (total === 0) return NOTHING;
    const best = byRank.findIndex(({ length }) => length > 0);
    return { total, places: byRank.flat().slice(0, limit), best };
  }

  #put(spoken: Spoken): void {
    // Joined at once: a browser would flatten a concatenated string at the first search.
    this.#texts.push(['', ...spoken.map(fold), ''].join(EDGE));
    const initials = spoken.flatMap((name) => [
      pinyinInitials(name),
      pinyinInitials(name, 'second')
    ]);
    const own = [...new Set(initials)].filter(Boolean);
    this.#initials.push(own.length > 0 ? ['', ...own, ''].join(EDGE) : '');
  }

  #rank(place: number, wanted: string, words: string[]): number {
    const text = this.#texts[place];
    if (words.every((word) => text.includes(word))) return rankIn(text, wanted);
    const initials = this.#initials[place];
    // A single letter is an initial in nearly every name.
    if (!initials || wanted.length < 2 || !initials.includes(wanted)) return Infinity;
    return initials.includes(EDGE + wanted) ? 2 : 4;
  }
}

function rankIn(text: string, wanted: string): number {
  if (text.includes(EDGE + wanted + EDGE)) return 0;
  if (text.includes(EDGE + wanted)) return 1;
  if (text.includes(` ${wanted}`)) return 2;
  return text.includes(wanted) ? 3 : 5;
}

const PLAIN = /^[ -~]*$/;

/** Normalises letters as people type them: lower case, no accents, half width, single spaces. */
function fold(text: string): string {
  const own = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return own.toLowerCase().trim().replace(/\s+/g, ' ');
}

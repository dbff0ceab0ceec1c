import { pinyinInitials } from './pinyin-initials.ts';

/** What a thing is found by: its names, best known first, and its codes. */
export type Spoken = readonly string[];

/** Best first; `total` counts all that match. */
export interface Matches {
  total: number;
  places: number[];
  /** Of the best one, small is good; Infinity: nothing matches. */
  best: number;
}

const NOTHING: Matches = { total: 0, places: [], best: Infinity };
/** What stands before and after every name: names themselves hold no line break once folded. */
const EDGE = '\n';
/** From a whole name to words scattered over several. */
const RANKS = 6;
/** Things put into the index before the page gets its next turn. */
const AT_ONCE = 2_000;

/**
 * Finds things by what a person types of their names: every typed word must stand somewhere in
 * them. A name that is typed whole comes first, then names and words that begin so, then the rest;
 * ties stay in the order given, so that whoever lists the best known first finds them first.
 * Chinese names are found by their characters' pinyin initials too.
 *
 * A plain scan: 50,000 names are looked through in a few milliseconds, and nothing is kept besides
 * the names themselves.
 */
export class NameIndex {
  #texts: string[] = [];
  #initials: string[] = [];

  /** @param breathe gives the page a turn between pieces of the work */
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
    // Joined, not added up: a browser would put added parts together at the first search.
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
    // One letter is the initial of something in nearly every name.
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

/** Letters as people type them: small, without accents, half width; one blank between words. */
function fold(text: string): string {
  const own = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return own.toLowerCase().trim().replace(/\s+/g, ' ');
}

import type { Role } from '../../../contract/roles.ts';
import type { HeaderWords } from './header-words.ts';
import { bareHeader, normaliseHeader } from './normalise-header.ts';
import { arabic } from './headers-by-language/arabic.ts';
import { bulgarian } from './headers-by-language/bulgarian.ts';
import { catalan } from './headers-by-language/catalan.ts';
import { chinese } from './headers-by-language/chinese.ts';
import { czech } from './headers-by-language/czech.ts';
import { dutch } from './headers-by-language/dutch.ts';
import { english } from './headers-by-language/english.ts';
import { finnish } from './headers-by-language/finnish.ts';
import { french } from './headers-by-language/french.ts';
import { german } from './headers-by-language/german.ts';
import { greek } from './headers-by-language/greek.ts';
import { hebrew } from './headers-by-language/hebrew.ts';
import { hindi } from './headers-by-language/hindi.ts';
import { hungarian } from './headers-by-language/hungarian.ts';
import { indonesian } from './headers-by-language/indonesian.ts';
import { italian } from './headers-by-language/italian.ts';
import { japanese } from './headers-by-language/japanese.ts';
import { korean } from './headers-by-language/korean.ts';
import { persian } from './headers-by-language/persian.ts';
import { polish } from './headers-by-language/polish.ts';
import { portuguese } from './headers-by-language/portuguese.ts';
import { romanian } from './headers-by-language/romanian.ts';
import { smallLanguages } from './headers-by-language/small-languages.ts';
import { russian } from './headers-by-language/russian.ts';
import { scandinavian } from './headers-by-language/scandinavian.ts';
import { spanish } from './headers-by-language/spanish.ts';
import { thai } from './headers-by-language/thai.ts';
import { turkish } from './headers-by-language/turkish.ts';
import { ukrainian } from './headers-by-language/ukrainian.ts';
import { vietnamese } from './headers-by-language/vietnamese.ts';

/** Ordered by frequency in exports: where two languages share a word, the first one decides. */
const LANGUAGES: readonly HeaderWords[] = [
  english,
  chinese,
  arabic,
  czech,
  dutch,
  french,
  german,
  greek,
  hebrew,
  indonesian,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  russian,
  scandinavian,
  spanish,
  thai,
  turkish,
  ukrainian,
  bulgarian,
  vietnamese,
  finnish,
  hungarian,
  persian,
  romanian,
  smallLanguages,
  hindi,
  catalan
];

interface HeaderMeaning {
  role: Role;
  /** 1 for its usual name; less for names that can mean other things too. */
  score: number;
}

/** Names late in a list are slightly less certain, but never a guess. */
const LEAST_SURE = 60;
const PER_PLACE = 150;

let meanings: Map<string, HeaderMeaning[]> | null = null;

/** Every name in every language with its possible meanings, built on first use. */
function allMeanings(): Map<string, HeaderMeaning[]> {
  if (meanings) return meanings;
  meanings = new Map();
  for (const language of LANGUAGES) {
    for (const [role, names] of Object.entries(language) as [Role, string][]) {
      for (const [place, name] of names.split('|').entries()) {
        const score = 1 - Math.min(place, LEAST_SURE) / PER_PLACE;
        for (const way of waysToSpell(name)) note(meanings, way, { role, score });
      }
    }
  }
  return meanings;
}

function note(all: Map<string, HeaderMeaning[]>, name: string, meaning: HeaderMeaning): void {
  const plain = normaliseHeader(name);
  const known = all.get(plain) ?? [];
  const same = known.find(({ role }) => role === meaning.role);
  if (same) same.score = Math.max(same.score, meaning.score);
  else all.set(plain, [...known, meaning]);
}

/** German umlauts are often spelt out by programs that lack them. */
function waysToSpell(name: string): string[] {
  if (!/[äöü]/.test(name)) return [name];
  return [name, name.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter]!)];
}

/** How much less certain each addition to a name ("inc tax", "Base", "No.") makes it. */
const PER_THING_BEHIND = 0.01;

/** The possible meanings of a normalised header by its full name, in any language. */
export function meaningsOf(header: string): readonly HeaderMeaning[] {
  const own = allMeanings().get(header);
  if (own) return own;
  const bare = bareHeader(header);
  const less = (bare?.place ?? 0) * PER_THING_BEHIND + PER_THING_BEHIND;
  return (allMeanings().get(bare?.name ?? '') ?? []).map(({ role, score }) => ({
    role,
    score: score - less
  }));
}

/** Whether a normalised header is a usual name of anything. */
export function isKnownHeader(header: string): boolean {
  return meaningsOf(normaliseHeader(header)).length > 0;
}

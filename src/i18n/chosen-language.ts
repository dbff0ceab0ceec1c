import type { Language } from './languages/language.ts';

const SAVED = 'tillsight.language';

/** The language of this visit: the address's, else the saved one, else the browser's. */
export function firstLanguage(languages: readonly Language[]): Language {
  const asked = askedLanguage(location.hash) ?? askedLanguage(location.search);
  const named = languages.find(({ id }) => id === asked);
  const wanted = savedChoice() ?? navigator.language;
  const tag = wanted.toLowerCase().split('-')[0];
  return named ?? languages.find(({ id }) => id === tag) ?? languages[0];
}

function askedLanguage(address: string): string | null {
  const at = address.indexOf('?');
  return at < 0 ? null : new URLSearchParams(address.slice(at)).get('lang');
}

// Storage is refused in some private windows; the language is then only of this visit.
function savedChoice(): string | null {
  try {
    return localStorage.getItem(SAVED);
  } catch {
    return null;
  }
}

/** Keeps the language for the next visit. */
export function saveChoice(language: Language): void {
  try {
    localStorage.setItem(SAVED, language.id);
  } catch {
    return;
  }
}

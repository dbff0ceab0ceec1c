import type { StatusMeaning } from '../../../contract/files/value-meanings.ts';
import { ENGLISH } from './english.ts';
import { DUTCH, GERMAN, NORDIC } from './germanic.ts';
import {
  FINNISH,
  GREEK,
  HINDI,
  HUNGARIAN,
  INDONESIAN,
  PERSIAN,
  TURKISH,
  VIETNAMESE
} from './other-spaced.ts';
import { FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from './romance.ts';
import { BALTIC, ESTONIAN } from './baltic.ts';
import { CZECH, POLISH, RUSSIAN, SOUTH_SLAVIC, UKRAINIAN } from './slavic.ts';
import type { StatusWords } from './status-words.ts';
import { ARABIC, CHINESE, HEBREW, JAPANESE, KOREAN, THAI } from './unspaced.ts';
import { fold, WordList } from './word-list.ts';
import type { FoldedStatus } from './word-list.ts';

const LANGUAGES: readonly StatusWords[] = [
  ...[ENGLISH, GERMAN, DUTCH, NORDIC, FRENCH, SPANISH, PORTUGUESE, ITALIAN, ROMANIAN],
  ...[
    POLISH,
    CZECH,
    SOUTH_SLAVIC,
    RUSSIAN,
    UKRAINIAN,
    TURKISH,
    VIETNAMESE,
    INDONESIAN,
    FINNISH,
    HUNGARIAN,
    BALTIC,
    ESTONIAN
  ],
  ...[GREEK, CHINESE, JAPANESE, KOREAN, THAI, ARABIC, HEBREW, PERSIAN, HINDI]
];

const sayings = (name: keyof StatusWords) =>
  LANGUAGES.flatMap((language) => (language[name] ?? '').split('|'));
const listOf = (name: keyof StatusWords) => new WordList(sayings(name));
const PARTLY = listOf('partly');
const NOT = listOf('not');
const STANDS = listOf('stands');
const ACT = listOf('act');
const OPEN = listOf('open');
const DONE = listOf('done');
/**
 * Final whatever else the status says. Words such as `rejected` are not among them, since it may be
 * the refund that was rejected.
 */
const SURELY_DONE = new WordList(
  sayings('done').filter((saying) => !sayings('open').includes(saying))
);
const NEVER_PAID = listOf('neverPaid');
const WAITING = listOf('waiting');
const CLOSED = listOf('closed');

/** Longer texts are notes, not statuses. */
const MAX_LENGTH = 160;
const PARTS = /[,，、;；|/()（）[\]·•:：+&。]|\s[-–—]\s/;

/**
 * What an order's status says about its money, in some thirty languages: taken back (cancelled,
 * refunded, returned, never delivered), never paid, waiting, or a sale. A partial refund, or one
 * only requested, leaves the order a sale. If a cell holds several statuses, one that takes the
 * order back decides.
 *
 * @example meaningOfStatus('Teilweise erstattet') // 'sale'
 */
export function meaningOfStatus(status: string): StatusMeaning {
  const meanings = partsOf(status).map(meaningOfPart);
  const found = (['taken_back', 'never_paid', 'waiting'] as const).find((meaning) =>
    meanings.includes(meaning)
  );
  return found ?? 'sale';
}

/**
 * The meanings of all statuses of one column. `Closed` alone means a returned order in shops that
 * have another word for a completed one, and a completed one otherwise.
 *
 * @param chosen meanings that the person chose, by `statusKey`
 */
export function meaningsOfStatuses(
  statuses: readonly string[],
  chosen: Readonly<Record<string, StatusMeaning>> = {}
): StatusMeaning[] {
  const found = statuses.map(meaningOfStatus);
  const isAlone = statuses.every(
    (status, at) => status.trim() === '' || found[at] !== 'sale' || isClosed(status)
  );
  return statuses.map((status, at) => {
    const key = statusKey(status);
    if (Object.hasOwn(chosen, key)) return chosen[key];
    return isClosed(status) && !isAlone ? 'taken_back' : found[at];
  });
}

/** The key under which the person's choice for a status is stored. */
export function statusKey(status: string): string {
  return status.trim().toLowerCase();
}

function partsOf(status: string): FoldedStatus[] {
  if (status.length > MAX_LENGTH) return [];
  return status
    .split(PARTS)
    .map(fold)
    .filter(({ joined }) => joined !== '');
}

function meaningOfPart(part: FoldedStatus): StatusMeaning {
  if (STANDS.isIn(part)) return WAITING.isIn(part) ? 'waiting' : 'sale';
  const isNamed = ACT.isIn(part, NOT);
  if (PARTLY.isIn(part) && (isNamed || DONE.isIn(part))) return 'sale';
  if (SURELY_DONE.isIn(part, NOT)) return 'taken_back';
  if (isNamed) return OPEN.isIn(part) ? 'sale' : 'taken_back';
  if (ACT.isIn(part)) return 'sale';
  if (NEVER_PAID.isIn(part, NOT)) return 'never_paid';
  if (DONE.isIn(part, NOT)) return 'taken_back';
  return WAITING.isIn(part) ? 'waiting' : 'sale';
}

function isClosed(status: string): boolean {
  return status.length <= MAX_LENGTH && CLOSED.isIn(fold(status));
}

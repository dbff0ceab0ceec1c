import { hasUnspaced } from '../../../text/words.ts';
import type { Reason } from './contract.ts';

/**
 * In scripts without spaces a term may occur only inside longer ones: 错 ("wrong") in 不错 ("not
 * bad"). On its own it would say the opposite, so its contribution is moved to the longer term; the
 * sum is unchanged.
 *
 * @param textOf the row's text in a column
 */
export function joinParts(
  reasons: readonly Reason[],
  textOf: (column: string) => string
): Reason[] {
  // Shortest first: what a bigram took over may move on to a longer term.
  const held = reasons
    .filter(({ term }) => term?.holds && hasUnspaced(term.name))
    .sort((a, b) => a.term!.name.length - b.term!.name.length);
  const shares = new Map(held.map((own) => [own, own.share]));
  for (const part of held) {
    const whole = held
      .filter((own) => own.column === part.column && isWithin(part, own))
      .filter((own) => !standsAlone(part, own, textOf(part.column)))
      .reduce<Reason | null>(stronger, null);
    if (!whole) continue;
    shares.set(whole, shares.get(whole)! + shares.get(part)!);
    shares.delete(part);
  }
  const gone = new Set(held.filter((own) => !shares.has(own)));
  return reasons
    .filter((own) => !gone.has(own))
    .map((own) => (shares.has(own) ? { ...own, share: shares.get(own)! } : own));
}

function isWithin(part: Reason, whole: Reason): boolean {
  return (
    whole.term!.name.length > part.term!.name.length && whole.term!.name.includes(part.term!.name)
  );
}

function standsAlone(part: Reason, whole: Reason, text: string): boolean {
  return text.toLowerCase().replaceAll(whole.term!.name, ' ').includes(part.term!.name);
}

function stronger(best: Reason | null, own: Reason): Reason {
  return best && Math.abs(best.share) >= Math.abs(own.share) ? best : own;
}

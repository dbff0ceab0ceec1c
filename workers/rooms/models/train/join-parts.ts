import { hasUnspaced } from '../../../text/words.ts';
import type { Reason } from './contract.ts';

/**
 * Where letters are written without blanks, a term may stand in a text only inside of longer ones: 错
 * ("wrong") in 不错 ("not bad"). Said by itself it would tell the opposite, so its share goes to the longer
 * term; all shares still add up.
 *
 * @param textOf the row's text in a column
 */
export function joinParts(
  reasons: readonly Reason[],
  textOf: (column: string) => string
): Reason[] {
  // Shortest first: what a pair took over, a longer term may take with it.
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

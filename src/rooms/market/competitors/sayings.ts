import type { PricePosition } from '../../../../workers/rooms/market/competitors/contract.ts';
import { i18n, type Saying } from '../../../i18n/index.svelte.ts';

/** With fewer compared prices the table suffices. */
const LEAST = 3;

/** The overall price position as a sentence. */
export function competitorSayings(positions: readonly PricePosition[]): Saying[] {
  const sum = (of: (position: PricePosition) => number) =>
    positions.reduce((all, own) => all + of(own), 0);
  const compared = sum((own) => own.compared);
  if (compared < LEAST) return [];
  const detail = {
    compared,
    dearer: sum((own) => own.dearer),
    cheaper: sum((own) => own.cheaper)
  };
  const parts = i18n.parts('market.competitors.finding.position', detail);
  return [{ key: 'position', parts }];
}

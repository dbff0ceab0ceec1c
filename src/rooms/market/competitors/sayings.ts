import type { PricePosition } from '../../../../workers/rooms/market/competitors/contract.ts';
import { i18n } from '../../../i18n/index.svelte.ts';
import type { Saying } from '../../../ui/Findings.svelte';

/** Fewer compared prices are told by the table alone. */
const LEAST = 3;

/** Where the shop stands against the list, over all categories. */
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

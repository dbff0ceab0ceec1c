import type { Silent } from '../../../workers/rooms/forecast/silent/contract.ts';
import { i18n, type Detail } from '../../i18n/index.svelte.ts';

/** Paces below this are written with a decimal. */
const FEW = 10;

/** A silence as it is put into a sentence. */
export function silentWords(detail: Silent): Detail {
  const { pace, lost } = detail;
  const told = i18n.formats.number(pace, { digits: pace < FEW ? 1 : 0 });
  return { ...detail, pace: told, lost: Math.round(lost) };
}

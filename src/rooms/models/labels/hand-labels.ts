import type { HandLabel } from '../../../../workers/rooms/models/labels/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';

/** Labels assigned by hand: the words to choose from, and the rows. */
export interface HandLabels {
  words: string[];
  labels: HandLabel[];
}

/** By table and column. */
export type LabelBook = Record<string, HandLabels>;

const keyOf = (shopId: number) => `labels:${shopId}`;

/** The shop's labels assigned by hand; unreadable ones are ignored. */
export async function readLabels(shopId: number): Promise<LabelBook> {
  try {
    const settings = await ask('data', 'settings', {});
    const book: unknown = JSON.parse(settings[keyOf(shopId)] ?? '{}');
    return typeof book === 'object' && book !== null ? (book as LabelBook) : {};
  } catch {
    return {};
  }
}

export async function writeLabels(shopId: number, book: LabelBook): Promise<void> {
  await ask('data', 'saveSetting', { key: keyOf(shopId), value: JSON.stringify(book) });
}

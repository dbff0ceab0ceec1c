import { Failed } from '../../contract/failure.ts';
import type { DraftFile } from './contract.ts';
import type { Platform } from './platforms/platform.ts';
import type { ReadFile } from './delimited/read-delimited.ts';

/** A file as it was read, waiting for its meaning to be confirmed. */
export interface WaitingFile extends ReadFile {
  fileName: string;
  fileSize: number;
  /** The platform whose export it is, by its headers. */
  platform?: Platform | null;
  /** What it is shown as: as proposed, or as another shop's price list. */
  shown?: Pick<DraftFile, 'columns' | 'kind' | 'values' | 'leftOut'>;
  /** What was proposed first, where it was asked whose list it is. */
  proposed?: WaitingFile['shown'];
  /** The person chose before what such a file means. */
  isRemembered?: boolean;
}

const waiting = new Map<string, WaitingFile[]>();
let made = 0;

/** Keeps read files in this worker's memory under a new id; nothing is stored. */
export function keepDraft(files: WaitingFile[]): string {
  const draftId = `draft-${++made}`;
  waiting.set(draftId, files);
  return draftId;
}

/** @throws Failed `nothing_to_import` when the draft was dropped or the worker restarted */
export function findDraft(draftId: string): WaitingFile[] {
  const files = waiting.get(draftId);
  if (!files) throw new Failed('nothing_to_import', { draft: draftId });
  return files;
}

export function dropDraft(draftId: string): void {
  waiting.delete(draftId);
}

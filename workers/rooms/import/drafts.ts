import { Failed } from '../../contract/failure.ts';
import type { DraftFile } from './contract.ts';
import type { Platform } from './platforms/platform.ts';
import type { ReadFile } from './delimited/read-delimited.ts';

/** A file that was read and waits for its meaning to be confirmed. */
export interface WaitingFile extends ReadFile {
  fileName: string;
  fileSize: number;
  /** The platform that the file was exported from, by its headers. */
  platform?: Platform | null;
  /** Amounts of whole orders were divided among their lines when the file was read. */
  isDivided?: boolean;
  /** What is shown to the person: the proposal, or the reading as another shop's price list. */
  shown?: Pick<DraftFile, 'columns' | 'kind' | 'values' | 'leftOut'>;
  /** The first proposal, kept while the person is asked whose list it is. */
  proposed?: WaitingFile['shown'];
  /** Whether its meaning comes from an earlier choice of the person. */
  isRemembered?: boolean;
}

const waiting = new Map<string, WaitingFile[]>();
let made = 0;

/** Keeps files in this worker's memory under a new id; nothing is stored. */
export function keepDraft(files: WaitingFile[]): string {
  const draftId = `draft-${++made}`;
  waiting.set(draftId, files);
  return draftId;
}

/** @throws Failed `nothing_to_import` if the draft was discarded or the worker restarted */
export function findDraft(draftId: string): WaitingFile[] {
  const files = waiting.get(draftId);
  if (!files) throw new Failed('nothing_to_import', { draft: draftId });
  return files;
}

export function dropDraft(draftId: string): void {
  waiting.delete(draftId);
}

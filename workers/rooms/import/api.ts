import { asFailure, Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type { SourceDraft } from '../../contract/source.ts';
import { storeImport } from '../../store/import-batch.ts';
import { buildSource } from './build-source.ts';
import type { FileReading, ImportDraft, ImportReceipt, ImportRoom } from './contract.ts';
import { describeDraft } from './describe-draft.ts';
import { dropDraft, findDraft, keepDraft, type WaitingFile } from './drafts.ts';
import { kindOfFile } from './file-kind.ts';
import { prepareFile } from './platforms/prepare-file.ts';
import { readDelimited } from './read-delimited.ts';
import { unpackArchives, type TableFile } from './unpack-archive.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads files into drafts, proposes what they mean, and stores what the person confirmed. */
export const importRoom = {
  async look({ files, reading = [] }, job) {
    const read: WaitingFile[] = [];
    const described: ImportDraft['files'] = [];
    const refused: ImportDraft['refused'] = [];
    const tables = await unpackArchives(files, job);
    const total = tables.reduce((sum, { file }) => sum + file.size, 0);
    let before = 0;
    for (const [index, { file, kind }] of tables.entries()) {
      const report = (bytes: number) =>
        job.report({ step: 'reading', done: before + bytes, total });
      try {
        const waiting = await readFile({ file, kind }, reading[index] ?? {}, report, job);
        described.push(describeDraft(waiting, index));
        read.push(waiting);
      } catch (error) {
        const { code, detail } = asFailure(error);
        if (code === 'cancelled') throw error;
        refused.push({ fileName: file.name, code, detail });
      }
      before += file.size;
    }
    return { draftId: keepDraft(read), files: described, refused };
  },

  async commit({ draftId, mappings, shop, now }, job) {
    const files = findDraft(draftId);
    const sources: SourceDraft[] = [];
    for (const [index, file] of files.entries()) {
      job.report({ step: 'typing', done: index, total: files.length });
      await job.breathe();
      if (mappings[index]) sources.push(buildSource(file, mappings[index]));
    }
    if (sources.length === 0) throw new Failed('nothing_to_import');
    const stored = await storeImport({ shop, now, sources }, job);
    dropDraft(draftId);
    return receipt(sources, stored);
  },

  async drop({ draftId }) {
    dropDraft(draftId);
  }
} satisfies ImportRoom;

async function readFile(
  { file, kind: known }: TableFile,
  wanted: Partial<FileReading>,
  report: (bytes: number) => void,
  job: Job
): Promise<WaitingFile> {
  const kind = known ?? (await kindOfFile(file, file.name));
  const read = kind === 'workbook' ? readWorkbook : readDelimited;
  const cells = await read(file, wanted, report, job);
  const prepared = prepareFile(cells.headers, cells.table);
  const notes = [...(cells.notes ?? []), ...prepared.notes];
  return { ...cells, ...prepared, notes, fileName: file.name, fileSize: file.size };
}

function receipt(
  sources: readonly SourceDraft[],
  stored: Awaited<ReturnType<typeof storeImport>>
): ImportReceipt {
  const sum = (count: (source: SourceDraft) => number) =>
    sources.reduce((total, source) => total + count(source), 0);
  const rowsRead = sum((source) => source.rowsRead);
  const rowsKept = sum((source) => source.rowsKept);
  return { ...stored, rowsRead, rowsKept, rowsAside: rowsRead - rowsKept };
}

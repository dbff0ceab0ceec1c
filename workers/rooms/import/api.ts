import { asFailure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type { Reread } from '../../contract/files/places.ts';
import type { SourceDraft } from '../../contract/files/source.ts';
import { storeImport } from '../../store/import-batch.ts';
import { readTexts } from '../../store/read-shop.ts';
import { changeChoices, listShops } from '../../store/shops.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import { buildSource, countRows, refuseEmpty } from './build-source.ts';
import type { FileReading } from '../../contract/files/file-reading.ts';
import type { FileMapping } from './meaning/contract.ts';
import type { ImportDraft, ImportRoom, LookQuestion, RereadQuestion } from './contract.ts';
import { describeDraft, unreadableAs } from './describe-draft.ts';
import { dropDraft, findDraft, keepDraft, type WaitingFile } from './drafts.ts';
import { kindOfFile, type FileKind } from './file-kind.ts';
import { prepareTable } from './layout/prepare-table.ts';
import { readPart } from './delimited/read-part.ts';
import type { SecondReader } from './delimited/read-part.ts';
import { mappingToKeep, recallMapping } from './meaning/remembered-mapping.ts';
import { joinTimes } from './values/dates/join-times.ts';
import { readDelimited, type ReadFile } from './delimited/read-delimited.ts';
import { unpackArchives, type TableFile } from './workbook/unpack-archive.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** Reads files into drafts, proposes what they mean, and stores what the person confirmed. */
export const importRoom = {
  async look(
    { files, reading = [], remembered = {}, now }: LookQuestion,
    job: Job,
    reader: SecondReader | null = null
  ) {
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
        const waiting = await readFile({ file, kind }, reading[index] ?? {}, report, job, reader);
        const known = recallMapping(waiting.headers, remembered);
        const shown = describeDraft(waiting, index, known, now ? Date.parse(now) : NaN);
        described.push(shown);
        read.push({ ...waiting, shown, isRemembered: known !== null });
      } catch (error) {
        const { code, detail } = asFailure(error);
        if (code === 'cancelled') throw error;
        refused.push({ fileName: file.name, code, detail });
      }
      before += file.size;
    }
    return { draftId: keepDraft(read), files: described, refused };
  },

  async commit({ draftId, mappings, shop, homeCurrency, now }, job) {
    const files = findDraft(draftId);
    const sources: SourceDraft[] = [];
    for (const [index, file] of files.entries()) {
      job.report({ step: 'typing', done: index, total: files.length });
      await job.breathe();
      if (mappings[index]) sources.push(buildSource(file, mappings[index]));
    }
    refuseEmpty(sources);
    const isNew = 'name' in shop;
    const choices = homeCurrency ? { homeCurrency } : undefined;
    const target = isNew && choices ? { ...shop, choices } : shop;
    const stored = await storeImport({ shop: target, now, sources }, job);
    if (choices && !isNew) await changeChoices(shop.id, choices);
    dropDraft(draftId);
    await keepMappings(files, mappings);
    return { ...stored, ...countRows(sources) };
  },

  async unreadable({ draftId, file, column, role }) {
    return unreadableAs(findDraft(draftId)[file], column, role);
  },

  // Loaded on demand: few imports include another shop's price list.
  async whoseList(question, job) {
    const { loadProductTexts } = await import('../../shop/load.ts');
    const { tellWhoseList } = await import('./others/whose-list.ts');
    return tellWhoseList(question, (shopId) => loadProductTexts(shopId, job));
  },

  // Loaded on demand: the first import has no shop to compare with.
  async matchShop({ draftId }, job) {
    const shopIds = (await listShops()).map(({ shop }) => shop.shopId);
    if (shopIds.length === 0) return null;
    const { loadProductTexts } = await import('../../shop/load.ts');
    const { matchShop, MOST_VALUES, TELLING_ROLES } = await import('./shops/match-shop.ts');
    return matchShop(draftId, {
      shopIds,
      texts: (shopId) => readTexts(shopId, TELLING_ROLES, MOST_VALUES),
      products: (shopId) => loadProductTexts(shopId, job)
    });
  },

  async drop({ draftId }) {
    dropDraft(draftId);
  },

  readPart,

  // Loaded on demand: reading files again is not needed to show a page.
  async openPlaces(question, job) {
    return (await import('./places/open-places.ts')).openPlaces(question, job);
  },

  async keepPlaces(question, job) {
    await (await import('./places/open-places.ts')).keepPlaces(question, job);
  },

  async places(question, job) {
    return (await import('./places/open-places.ts')).describePlaces(question, job);
  },

  async forgetPlace(question) {
    await (await import('./places/open-places.ts')).forgetPlace(question);
  },

  async reread(
    question: RereadQuestion,
    job: Job,
    reader: SecondReader | null = null
  ): Promise<Reread> {
    const { reread } = await import('./places/open-changed.ts');
    return reread(question, job, (look, own) => importRoom.look(look, own, reader));
  }
} satisfies ImportRoom;

/**
 * The room's functions with a second reader for long files, and with the column meanings stored by
 * earlier imports.
 */
export function withSecondReader(reader: SecondReader | null): ImportRoom {
  const recall = async <Q>(question: Q) => ({ remembered: await readSettings(), ...question });
  return {
    ...importRoom,
    look: async (question, job) => importRoom.look(await recall(question), job, reader),
    reread: async (question, job) => importRoom.reread(await recall(question), job, reader)
  };
}

/**
 * Stores what the person chose, so that the next export of the same kind is understood in the same
 * way.
 */
async function keepMappings(files: WaitingFile[], mappings: FileMapping[]): Promise<void> {
  for (const [index, { shown }] of files.entries()) {
    const setting = shown && mappings[index] && mappingToKeep(shown, mappings[index]);
    // The import itself succeeded; a meaning that could not be stored is asked for again next time.
    if (setting) await writeSetting(setting.key, setting.value).catch(() => {});
  }
}

async function readCells(
  kind: FileKind,
  file: File,
  wanted: Partial<FileReading>,
  report: (bytes: number) => void,
  job: Job,
  reader: SecondReader | null
): Promise<ReadFile> {
  if (kind === 'workbook') return readWorkbook(file, wanted, report, job);
  // loaded on demand: few shops import such files
  if (kind === 'json') return (await import('./json/read-json.ts')).readJson(file, report, job);
  if (kind === 'old_workbook') {
    const { readOldWorkbook } = await import('./old-workbook/read-old-workbook.ts');
    return readOldWorkbook(file, wanted, report, job);
  }
  if (kind === 'symbolic_link') {
    const { readSymbolicLink } = await import('./old-workbook/read-symbolic-link.ts');
    return readSymbolicLink(file, wanted, report, job);
  }
  if (kind === 'markup') {
    return (await import('./markup/read-markup.ts')).readMarkup(file, wanted, report, job);
  }
  return readDelimited(file, wanted, report, job, reader);
}

async function readFile(
  { file, kind: known }: TableFile,
  wanted: Partial<FileReading>,
  report: (bytes: number) => void,
  job: Job,
  reader: SecondReader | null
): Promise<WaitingFile> {
  const kind = known ?? (await kindOfFile(file, file.name));
  const cells = await readCells(kind, file, wanted, report, job, reader);
  const prepared = prepareTable(cells, file.name);
  const timed = joinTimes(prepared.headers, prepared.table);
  const notes = [...(cells.notes ?? []), ...prepared.notes, ...timed.notes];
  return {
    ...cells,
    ...prepared,
    table: timed.table,
    notes,
    fileName: file.name,
    fileSize: file.size
  };
}

import { Failed, asFailure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import { kindOfFile } from './file-kind.ts';
import { inflateWhole, openWorkbook } from './workbook-preflight.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Larger tables are unpacked by the person: they must fit in memory whole here. */
const LARGEST_TABLE = 1 << 28;
const TABLE_NAME = /\.(csv|tsv|txt|tab|xlsx|xlsm|ods)$/i;
/** What archive programs of macOS and editors put beside the files. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\._|\.DS_Store|~\$)/;

/**
 * The tables to read: a ZIP of tables (the way Taobao, Alipay and Stripe send large exports) stands
 * for the files inside, by name; everything else for itself. A ZIP that cannot be opened is handed
 * on, so that reading it says why.
 *
 * @throws Failed `cancelled`
 */
export async function unpackArchives(files: readonly File[], job: Job): Promise<File[]> {
  const tables: File[] = [];
  for (const file of files) {
    try {
      tables.push(...(await unpackArchive(file, job)));
    } catch (error) {
      if (asFailure(error).code === 'cancelled') throw error;
      tables.push(file);
    }
  }
  return tables;
}

async function unpackArchive(file: File, job: Job): Promise<File[]> {
  if ((await kindOfFile(file, file.name)) !== 'workbook') return [file];
  const entries = [...(await openWorkbook(file)).values()];
  const tables = entries.filter(({ name }) => TABLE_NAME.test(name) && !BY_THE_WAY.test(name));
  const isWorkbook = entries.some(({ name }) => name === '_rels/.rels' || name === 'mimetype');
  if (isWorkbook || tables.length === 0) return [file];
  const unpacked: File[] = [];
  for (const entry of tables.sort(byName)) {
    await job.breathe();
    const bytes = await inflateWhole(file, entry, LARGEST_TABLE, true);
    unpacked.push(new File([bytes], entry.name.split('/').at(-1) ?? entry.name));
  }
  if (unpacked.length === 0) throw new Failed('file_empty');
  return unpacked;
}

function byName(a: ZipEntry, b: ZipEntry): number {
  return a.name < b.name ? -1 : 1;
}

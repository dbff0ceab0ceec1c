import { asFailure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { kindOfFile, type FileKind } from '../file-kind.ts';
import { holdsRecords } from '../json/holds-records.ts';
import { isTableName, mayBeTable } from '../places/table-names.ts';
import { inflateWhole, openWorkbook } from './workbook-preflight.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Larger tables must be unpacked by the person, because they are unpacked in memory here. */
const MAX_TABLE = 1 << 28;

/** A table to read; `kind` null: unknown, reading it reports why. */
export interface TableFile {
  file: File;
  kind: FileKind | null;
}

/**
 * The tables to read: a ZIP of tables (the way Taobao, Alipay and Stripe send large exports) is
 * replaced by the files inside, by name; other files are unchanged. A ZIP that cannot be opened is
 * kept, so that reading it reports why.
 *
 * @throws Failed `cancelled`
 */
export async function unpackArchives(files: readonly File[], job: Job): Promise<TableFile[]> {
  const tables: TableFile[] = [];
  for (const file of files) {
    try {
      const kind = await kindOfFile(file, file.name);
      const inside = kind === 'workbook' ? await unpackArchive(file, job) : null;
      if (inside) tables.push(...inside.map((one) => ({ file: one, kind: null })));
      else tables.push({ file, kind });
    } catch (error) {
      if (asFailure(error).code === 'cancelled') throw error;
      tables.push({ file, kind: null });
    }
  }
  return tables;
}

/** null: the ZIP is no archive of tables. */
async function unpackArchive(file: File, job: Job): Promise<File[] | null> {
  const entries = [...(await openWorkbook(file)).values()];
  const tables = entries.filter(({ name }) => isTableName(name) || mayBeTable(name));
  const isWorkbook = entries.some(({ name }) => name === '_rels/.rels' || name === 'mimetype');
  if (isWorkbook || tables.length === 0) return null;
  const unpacked: File[] = [];
  for (const entry of tables.sort(byName)) {
    await job.breathe();
    const bytes = await inflateWhole(file, entry, MAX_TABLE, true);
    const inside = new File([bytes], entry.name.split('/').at(-1) ?? entry.name);
    if (isTableName(entry.name) || (await holdsRecords(inside, entry.name))) unpacked.push(inside);
  }
  return unpacked.length > 0 ? unpacked : null;
}

function byName(a: ZipEntry, b: ZipEntry): number {
  return a.name < b.name ? -1 : 1;
}

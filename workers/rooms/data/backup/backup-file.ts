import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { packPart, sha256, unpackPart } from './backup-parts.ts';
import type { PackedPart } from './backup-parts.ts';

/**
 * A backup is one file: a first line with name and format, a second line with the length and
 * SHA-256 of the manifest, the manifest (JSON), then the parts one after another. A SHA-256 covers
 * every byte after the first line, and the length must match exactly, so that any damage is
 * detected.
 */
const MAGIC = 'TILLSIGHT-BACKUP ';
const BACKUP_FORMAT = 1;
/** Upper limit of the length of both header lines. */
const HEADER_BYTES = 256;
const HEADER_LINES = /^TILLSIGHT-BACKUP (\d{1,9})\n(?:(\d{1,12}) ([0-9a-f]{64})\n)?/;

type PartEntry = Omit<PackedPart, 'bytes'> & { bytes: number };

interface Manifest<T> {
  content: T;
  parts: PartEntry[];
}

/**
 * @param content what the backup says about itself and its parts; plain JSON
 * @param parts bytes of each part, generated one after another to save memory
 */
export async function writeBackupFile(
  content: object,
  parts: (() => Uint8Array<ArrayBuffer>)[],
  job: Job
): Promise<Blob> {
  const packed: PackedPart[] = [];
  for (const [index, part] of parts.entries()) {
    job.report({ step: 'writing', done: index, total: parts.length });
    await job.breathe();
    packed.push(await packPart(part()));
  }
  const entries = packed.map((part): PartEntry => ({ ...part, bytes: part.bytes.length }));
  const manifest = new TextEncoder().encode(JSON.stringify({ content, parts: entries }));
  const header = `${MAGIC}${BACKUP_FORMAT}\n${manifest.length} ${await sha256(manifest)}\n`;
  const bodies = packed.map(({ bytes }) => bytes);
  return new Blob([header, manifest, ...bodies], { type: 'application/octet-stream' });
}

/**
 * Reads a backup and verifies all of it before returning anything.
 *
 * @throws Failed `backup_damaged` with the number of the damaged part (0: the header or the length)
 *   and the number of parts; `backup_newer`
 */
export async function readBackupFile<T>(
  file: Blob,
  job: Job
): Promise<{ content: T; parts: Uint8Array<ArrayBuffer>[] }> {
  const { manifest, start } = await readManifest<T>(file);
  const total = manifest.parts.length;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = start;
  for (const [index, entry] of manifest.parts.entries()) {
    job.report({ step: 'verifying', done: index, total });
    await job.breathe();
    const bytes = await bytesOf(file.slice(offset, offset + entry.bytes));
    if ((await sha256(bytes)) !== entry.sha256) throw damaged(index + 1, total);
    parts.push(await unpackChecked(bytes, entry, index + 1, total));
    offset += entry.bytes;
  }
  if (offset !== file.size) throw damaged(0, total);
  return { content: manifest.content, parts };
}

export function damaged(part: number, parts: number): Failed {
  return new Failed('backup_damaged', { part, parts });
}

async function readManifest<T>(file: Blob): Promise<{ manifest: Manifest<T>; start: number }> {
  const head = new TextDecoder('latin1').decode(await bytesOf(file.slice(0, HEADER_BYTES)));
  const lines = HEADER_LINES.exec(head);
  if (lines && Number(lines[1]) > BACKUP_FORMAT) {
    throw new Failed('backup_newer', { format: Number(lines[1]) });
  }
  if (!lines?.[3] || Number(lines[1]) !== BACKUP_FORMAT) throw damaged(0, 0);
  const from = lines[0].length;
  const start = from + Number(lines[2]);
  const bytes = await bytesOf(file.slice(from, start));
  if ((await sha256(bytes)) !== lines[3]) throw damaged(0, 0);
  return { manifest: JSON.parse(new TextDecoder().decode(bytes)) as Manifest<T>, start };
}

async function unpackChecked(
  bytes: Uint8Array<ArrayBuffer>,
  { packed, plainBytes }: PartEntry,
  part: number,
  parts: number
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await unpackPart(bytes, packed).catch(() => null);
  if (plain?.length !== plainBytes) throw damaged(part, parts);
  return plain;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

import { asFailure, Failed } from '../../../contract/failure.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { Reread, SeenFile } from '../../../contract/files/places.ts';
import type { SourceDraft } from '../../../contract/files/source.ts';
import { storeImport } from '../../../store/import-batch.ts';
import { listPlaces, notePlace } from '../../../store/places.ts';
import { listSources } from '../../../store/read-shop.ts';
import type { PlaceFile, PlaceRecord, SourceRecord } from '../../../store/records.ts';
import { buildSource, countRows } from '../build-source.ts';
import type { ImportDraft, LookQuestion, RereadQuestion } from '../contract.ts';
import { dropDraft, findDraft } from '../drafts.ts';
import { knownMapping } from '../meaning/known-mapping.ts';
import { seenFile, stateOfTable, tablesAtPlace } from './tables-at-place.ts';
import type { TableAtPlace } from './tables-at-place.ts';

type Look = (question: LookQuestion, job: Job) => Promise<ImportDraft>;

/**
 * All files are read first and then stored as one import, so that either all of it counts or
 * nothing; only then the visit is recorded. If the tab crashes in between, the same files are read
 * again, and their lines are not counted twice.
 *
 * @param look reads files into drafts, as any import does
 * @throws Failed as `storeImport` does, and `cancelled`
 */
export async function reread(
  { shopId, now, remembered }: RereadQuestion,
  job: Job,
  look: Look
): Promise<Reread> {
  const answer: Reread = {
    receipt: null,
    taken: [],
    problems: [],
    unknown: { files: [], places: [] },
    unknownIsNews: false
  };
  const visits: Visit[] = [];
  for (const place of await listPlaces(shopId)) {
    try {
      visits.push({ place, tables: await tablesToRead(place, job), found: [] });
    } catch (thrown) {
      answer.problems.push(problemOf(thrown));
    }
  }
  const sources = await takeIn(visits, answer, { shopId, remembered, now, look, job });
  if (sources.length > 0) {
    const stored = await storeImport({ shop: { id: shopId }, now, sources }, job);
    answer.receipt = { ...stored, ...countRows(sources) };
  }
  for (const { place, found } of visits) await notePlace(place, found, now);
  return answer;
}

/** Inputs of reading besides the question. */
interface Means {
  look: Look;
  job: Job;
}

/** A place being read again. */
interface Visit {
  place: PlaceRecord;
  tables: TableAtPlace[];
  found: PlaceFile[];
}

async function tablesToRead(place: PlaceRecord, job: Job): Promise<TableAtPlace[]> {
  const tables = await tablesAtPlace(place.handle, job);
  return tables.filter((table) => stateOfTable(table, place.files) !== 'taken');
}

/** Reads new and changed files one by one, and records the results in `answer` and `visits`. */
async function takeIn(
  visits: Visit[],
  answer: Reread,
  { shopId, remembered, now, look, job }: RereadQuestion & Means
): Promise<SourceDraft[]> {
  const known = await listSources(shopId);
  const total = visits.flatMap(({ tables }) => tables).reduce((sum, t) => sum + t.file.size, 0);
  const sources: SourceDraft[] = [];
  // A file and its folder may both be remembered.
  const taken = new Set<string>();
  let before = 0;
  for (const { place, tables, found } of visits) {
    const unknown: SeenFile[] = [];
    for (const table of tables) {
      await job.breathe();
      const { file, path } = table;
      const twin = `${file.name} ${file.size} ${file.lastModified}`;
      if (taken.has(twin)) {
        found.push({ ...seenFile(table), taken: true });
        continue;
      }
      const done = before;
      const report: Job['report'] = (progress) =>
        job.report({ step: progress.step, done: done + progress.done, total });
      const reading = place.files.find((seen) => seen.path === path)?.reading;
      const question = { files: [file], remembered, reading: reading && [reading], now };
      const built = await build(look(question, { ...job, report }), known);
      const seen = { ...seenFile(table), ...(reading && { reading }) };
      found.push({ ...seen, taken: 'sources' in built });
      if ('sources' in built) {
        sources.push(...built.sources);
        answer.taken.push(path);
        taken.add(twin);
      } else if ('problem' in built) {
        answer.problems.push({ ...built.problem, detail: { ...built.problem.detail, file: path } });
      } else {
        unknown.push(seen);
        answer.unknown.files.push(file);
        answer.unknownIsNews ||= stateOfTable(table, place.files) === 'changed';
      }
      before += file.size;
    }
    if (unknown.length > 0) answer.unknown.places.push({ handle: place.handle, files: unknown });
  }
  return sources;
}

type Built = { sources: SourceDraft[] } | { problem: Failure } | { unknown: true };

/** A file's source with the meanings known from the shop; for a ZIP all tables, or none. */
async function build(looking: Promise<ImportDraft>, known: SourceRecord[]): Promise<Built> {
  const { draftId, files, refused } = await looking;
  try {
    if (refused.length > 0) {
      const [{ code, detail }] = refused;
      return { problem: { code: code as Failure['code'], detail } };
    }
    const mappings = files.map((file) => knownMapping(file, known));
    const sources = findDraft(draftId).map((file, at) => {
      const mapping = mappings[at];
      if (!mapping) throw new Failed('mapping_incomplete');
      return buildSource(file, mapping);
    });
    return sources.some(({ rowsKept }) => rowsKept > 0) ? { sources } : { unknown: true };
  } catch (thrown) {
    const problem = problemOf(thrown);
    return ASKED.has(problem.code) ? { unknown: true } : { problem };
  } finally {
    dropDraft(draftId);
  }
}

/** Failures that the person can fix on the page Check the columns. */
const ASKED: ReadonlySet<Failure['code']> = new Set<Failure['code']>([
  'mapping_incomplete',
  'date_order_unknown'
]);

/** Keeps failures about one file or place; all others are thrown. */
function problemOf(thrown: unknown): Failure {
  const failure = asFailure(thrown);
  if (!(thrown instanceof Failed) || failure.code === 'cancelled') throw thrown;
  return failure;
}

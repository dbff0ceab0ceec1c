import type { ImportSession } from '../../../../src/rooms/import/state.svelte.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';

/** The session as it stands after a file was looked at. */
export async function lookedAt(session: ImportSession, file: File): Promise<void> {
  const draft = await importRoom.look({ files: [file] }, quietJob());
  session.draft = draft;
  session.mappings = draft.files.map(({ kind, columns }) => ({
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  }));
  session.stage = 'checking';
}

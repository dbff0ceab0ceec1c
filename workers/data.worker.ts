import * as Comlink from 'comlink';
import { transferBuffers } from './transfer.ts';
import { besideAsker } from './beside.ts';
import { hostRooms } from './host.ts';

/** For long files; see `reader.worker.ts`. */
const askBeside = besideAsker();

/** Import, store, tables: the only worker that writes. */
Comlink.expose(
  hostRooms(
    {
      import: async () =>
        (await import('./rooms/import/api.ts')).withSecondReader(
          askBeside && ((question) => askBeside('readPart', question))
        ),
      data: async () => (await import('./rooms/data/api.ts')).dataRoom
    },
    transferBuffers
  )
);

import * as Comlink from 'comlink';
import { transferBuffers } from './transfer.ts';
import { hostRooms } from './host.ts';

/** Import, store, tables: the only worker that writes. */
Comlink.expose(
  hostRooms(
    {
      import: async () => (await import('./rooms/import/api.ts')).importRoom,
      data: async () => (await import('./rooms/data/api.ts')).dataRoom
    },
    transferBuffers
  )
);

import * as Comlink from 'comlink';
import { hostRooms } from './host.ts';
import { transferBuffers } from './transfer.ts';

/** Reads the second part of a long file beside the data worker, which started it; writes nothing. */
Comlink.expose(
  hostRooms(
    { import: async () => (await import('./rooms/import/api.ts')).importRoom },
    transferBuffers
  )
);

import * as Comlink from 'comlink';
import { hostRooms, type RoomLoaders } from './host.ts';
import { transferBuffers } from './transfer.ts';

const HOSTED = Symbol.for('tillsight: rooms are hosted');

/**
 * Exposes a worker's rooms to the page, once per worker: an entry that is evaluated a second time
 * (WebKit does so when a chunk imports it) must not answer every question twice. Two answers of the
 * data worker would create two shops for one import.
 *
 * @param loaders room name → dynamic import of its api
 * @returns whether this call is the one that answers
 */
export function hostOnce(loaders: RoomLoaders): boolean {
  const scope = globalThis as { [HOSTED]?: true };
  if (scope[HOSTED]) return false;
  scope[HOSTED] = true;
  Comlink.expose(hostRooms(loaders, transferBuffers));
  return true;
}

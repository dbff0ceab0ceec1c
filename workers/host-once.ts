import * as Comlink from 'comlink';
import { hostRooms, type RoomLoaders } from './host.ts';
import { transferBuffers } from './transfer.ts';

const HOSTED = Symbol.for('tillsight: rooms are hosted');

/**
 * Lets the page ask a worker's rooms, once a worker: an entry that is evaluated a second time (as
 * WebKit does when a chunk imports it back) must not answer every question twice. Two answers of
 * the data worker would be two shops for one import.
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

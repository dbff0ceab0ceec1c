import type { ShopSummary } from '../../workers/rooms/data/contract.ts';
import type { RoomAddress } from './route.svelte.ts';

/** What the shell hands to every room. */
export interface RoomProps {
  room: RoomAddress;
  /** The shop being looked at; null while none is stored (or the list is still being read). */
  shop: ShopSummary | null;
  /** Starts an import of these files. */
  onfiles: (files: File[]) => void;
}

import type { PlaceDraft, PlaceHandle } from '../../workers/contract/files/places.ts';
import type { ShopSummary } from '../../workers/rooms/data/contract.ts';

/** What the shell hands to every room. */
export interface RoomProps {
  /** Its address. */
  room: string;
  /** The shop being looked at; null while none is stored (or the list is still being read). */
  shop: ShopSummary | null;
  /** Starts an import of these files. */
  onfiles: (files: File[], origin?: FilesOrigin) => void;
}

/** Where files to import come from, as far as it is known. */
export interface FilesOrigin {
  /** The shop they are for; the person may choose another. */
  shopId?: number;
  /** Where they lie, in the order of the files. */
  places?: PlaceDraft[];
  /** The person said that they are another shop's prices. */
  isPriceList?: boolean;
  /** What was dropped: the files themselves, or folders with files in them. */
  dropped?: Promise<PlaceHandle[]>;
}

import type { PlaceDraft, PlaceHandle } from '../../workers/contract/files/places.ts';
import type { ShopSummary } from '../../workers/rooms/data/contract.ts';

/** The props that the shell passes to every room. */
export interface RoomProps {
  /** Its address. */
  room: string;
  /** The current shop; null if none is stored, or the list is still loading. */
  shop: ShopSummary | null;
  /** Starts an import of these files. */
  onfiles: (files: File[], origin?: FilesOrigin) => void;
}

/** Where files to import come from, as far as known. */
export interface FilesOrigin {
  /** The shop they are for; the person may choose another. */
  shopId?: number;
  /** Their location, in the order of the files. */
  places?: PlaceDraft[];
  /** The person said that they are another shop's prices. */
  isPriceList?: boolean;
  /** Handles of what was dropped: the files, or folders containing files. */
  dropped?: Promise<PlaceHandle[]>;
}

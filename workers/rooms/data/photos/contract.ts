/** So many photos of a shop are kept at most: 60 MB. */
export const MOST_PHOTOS = 5_000;
/** A photo of more pixels would fill the memory when it is opened. */
export const MOST_PIXELS = 60_000_000;

export interface PhotoFile {
  /** Folders and name. */
  path: string;
  file: File;
}

export interface KeepPhotosQuestion {
  shopId: number;
  photos: PhotoFile[];
}

/** Why a file is not kept; `damaged`: it says what it is, and cannot be opened. */
export const PHOTO_FAULTS = ['empty', 'not_photo', 'damaged', 'too_large', 'too_many'] as const;
export type PhotoFault = (typeof PHOTO_FAULTS)[number];

export interface PhotosReport {
  kept: number;
  faults: { fault: PhotoFault; path: string }[];
}

/** Upper limit of photos per shop: 60 MB. */
export const MOST_PHOTOS = 5_000;
/** Upper limit of pixels: opening a larger photo would exhaust the memory. */
export const MOST_PIXELS = 60_000_000;

export interface PhotoFile {
  /** Path including folders. */
  path: string;
  file: File;
}

export interface KeepPhotosQuestion {
  shopId: number;
  photos: PhotoFile[];
}

/** Why a file was rejected; `damaged`: its header is that of a photo, but it cannot be opened. */
export const PHOTO_FAULTS = ['empty', 'not_photo', 'damaged', 'too_large', 'too_many'] as const;
export type PhotoFault = (typeof PHOTO_FAULTS)[number];

export interface PhotosReport {
  kept: number;
  faults: { fault: PhotoFault; path: string }[];
}

/** Side of the square that is kept of a photo, in pixels. */
export const PHOTO_SIDE = 64;
/** Red, green and blue of each of its pixels, row by row. */
export const PHOTO_BYTES = PHOTO_SIDE * PHOTO_SIDE * 3;

/** A shop's photo as a small picture; the file itself is not kept. */
export interface KeptPhoto {
  shopId: number;
  /** Folders and name, as the person's computer has them. */
  path: string;
  /** Of the photo, in pixels. */
  width: number;
  height: number;
  rgb: Uint8Array<ArrayBuffer>;
}

import { PHOTO_BYTES, PHOTO_SIDE } from '../../../contract/kept/photo.ts';

/** Whether this browser can decode images in a worker. */
export function canShrink(): boolean {
  return typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function';
}

/**
 * Turns a photo into a thumbnail: a small square with the whole photo, upright, on white.
 *
 * @throws DOMException where the browser cannot open it
 */
export async function shrinkPhoto(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file);
  try {
    const canvas = new OffscreenCanvas(PHOTO_SIDE, PHOTO_SIDE);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const scale = PHOTO_SIDE / Math.max(picture.width, picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    context.fillStyle = '#fff';
    context.fillRect(0, 0, PHOTO_SIDE, PHOTO_SIDE);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, (PHOTO_SIDE - width) / 2, (PHOTO_SIDE - height) / 2, width, height);
    return withoutAlpha(context.getImageData(0, 0, PHOTO_SIDE, PHOTO_SIDE).data);
  } finally {
    picture.close();
  }
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(PHOTO_BYTES);
  for (let pixel = 0; pixel < PHOTO_BYTES / 3; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      rgb[pixel * 3 + channel] = rgba[pixel * 4 + channel];
    }
  }
  return rgb;
}

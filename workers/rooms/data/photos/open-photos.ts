import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { KeptPhoto } from '../../../contract/kept/photo.ts';
import { listPhotoPaths, writePhotos } from '../../../store/kept/photos.ts';
import { announce } from '../../../store/news.ts';
import { MOST_PHOTOS, MOST_PIXELS } from './contract.ts';
import type { KeepPhotosQuestion, PhotoFault, PhotosReport } from './contract.ts';
import { photoSize } from './photo-size.ts';
import { canShrink, shrinkPhoto } from './shrink-photo.ts';

/** A JPEG's frame header may come after an embedded thumbnail and a colour profile. */
const HEAD_BYTES = 1 << 20;
const PHOTOS_A_WRITE = 40;

/**
 * Opens photos one after the other and stores their thumbnails. Those that cannot be opened are
 * reported by name. Those stored before a cancel remain.
 *
 * @throws Failed `photos_unsupported`, `shop_not_found`, `cancelled`
 */
export async function keepPhotos(
  { shopId, photos }: KeepPhotosQuestion,
  job: Job
): Promise<PhotosReport> {
  if (!canShrink()) throw new Failed('photos_unsupported');
  const known = new Set(await listPhotoPaths(shopId));
  const report: PhotosReport = { kept: 0, faults: [] };
  let waiting: KeptPhoto[] = [];
  const write = async () => {
    await writePhotos(shopId, waiting);
    report.kept += waiting.length;
    waiting = [];
  };
  try {
    for (const [at, { path, file }] of photos.entries()) {
      job.report({ step: 'reading', done: at, total: photos.length });
      await job.breathe();
      const isTooMany = !known.has(path) && known.size >= MOST_PHOTOS;
      const opened = isTooMany ? 'too_many' : await openPhoto(file);
      if (typeof opened === 'string') report.faults.push({ fault: opened, path });
      else waiting.push({ shopId, path, ...opened });
      if (typeof opened !== 'string') known.add(path);
      if (waiting.length === PHOTOS_A_WRITE) await write();
    }
  } finally {
    await write();
    announce({ type: 'photos-changed', shopId });
  }
  return report;
}

async function openPhoto(
  file: Blob
): Promise<Pick<KeptPhoto, 'rgb' | 'width' | 'height'> | PhotoFault> {
  if (file.size === 0) return 'empty';
  try {
    const size = photoSize(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    if (!size) return 'not_photo';
    if (size.width * size.height > MOST_PIXELS) return 'too_large';
    return { ...size, rgb: await shrinkPhoto(file) };
  } catch {
    return 'damaged';
  }
}

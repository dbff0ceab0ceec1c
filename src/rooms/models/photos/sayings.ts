import {
  PHOTO_FAULTS,
  MOST_PHOTOS,
  MOST_PIXELS,
  type PhotosReport
} from '../../../../workers/rooms/data/photos/contract.ts';
import {
  looksAlike,
  type PhotographedProduct,
  type PhotoNetAnswer,
  type PhotosAnswer
} from '../../../../workers/rooms/models/photos/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';

const MOST_NAMED = 5;

/** A product's name, otherwise its number. */
export function productWords({ product, name }: Pick<PhotographedProduct, 'product' | 'name'>) {
  return name || product;
}

/** Which products share a photo, which are most similar, and whether there are enough photos. */
export function photoSayings(answer: PhotosAnswer): Saying[] {
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const { matched, products, alike, same } = answer;
  if (matched === 0) return [];
  const said = same.slice(0, 1).map(({ products: shared, isExact }) =>
    say(isExact ? 'models.photos.same' : 'models.photos.nearlySame', {
      products: shared.length,
      names: namesOf(shared.map((at) => productWords(products[at])))
    })
  );
  if (same.length > 1) said.push(say('models.photos.sameMore', { groups: same.length - 1 }));
  const shared = new Set(same.flatMap((own) => own.products));
  const others = alike.filter(
    (own) => looksAlike(own) && (!shared.has(own.from) || !shared.has(own.to))
  );
  if (others.length > 0) {
    const top = others.reduce((best, own) => (own.similarity > best.similarity ? own : best));
    said.push(
      say('models.photos.mostAlike', {
        first: productWords(products[top.from]),
        second: productWords(products[top.to]),
        similarity: top.similarity
      })
    );
  }
  said.push(say('models.photos.has', { photos: matched, products: products.length }));
  return said;
}

/** Which method predicts categories best, or that none is useful. */
export function verdictSentence({ use, accuracy, products }: PhotoNetAnswer): string {
  const detail = {
    products,
    accuracy: accuracy[use],
    baseline: accuracy.majority,
    nearest: accuracy.nearest_photos,
    network: accuracy.photo_cnn
  };
  return t(`models.photos.verdict.${use}`, detail);
}

/** Rejected files by reason: which, and what to do. */
export function faultSentences({ faults }: PhotosReport): string[] {
  return PHOTO_FAULTS.flatMap((fault) => {
    const paths = faults.filter((own) => own.fault === fault).map(({ path }) => path);
    if (paths.length === 0) return [];
    const limits = { most: MOST_PHOTOS, million: MOST_PIXELS / 1e6 };
    const detail = { files: paths.length, names: namesOf(paths), ...limits };
    return [t(`models.photos.fault.${fault}`, detail)];
  });
}

/** The first few, and the number of others. */
export function namesOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED);
  return i18n.list(rest > 0 ? [...shown, t('models.photos.others', { rest })] : shown);
}

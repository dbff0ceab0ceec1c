import type { Job } from '../../../contract/job.ts';
import { Answers } from '../../../shop/answers.ts';
import { loadProductTexts, loadTables, loadTexts } from '../../../shop/load.ts';
import { readDataVersion } from '../../../store/read-shop.ts';
import { tableOfFile } from '../questions/file-table.ts';
import type { ReviewsAnswer, ReviewsQuestion } from './contract.ts';
import { readReviews } from './read-reviews.ts';
import type { ReadReviews } from './read-reviews.ts';
import { reviewsOfTable, reviewsOfTexts, textColumnOf } from './review-rows.ts';
import type { Reviews } from './review-rows.ts';

type Opened = Omit<ReadReviews, 'answer'> & { answer: ReviewsAnswer };

const read = new Answers<Opened>();

/** The reviews of a shop, from its files of reviews or another table, as parsed at import. */
export async function openReviews(question: ReviewsQuestion, job: Job): Promise<Opened> {
  const dataVersion = await readDataVersion(question.shopId);
  return read.get([dataVersion, question], job, async (own) => {
    const { shopId, seed } = question;
    const { reviews, ...from } = await findReviews(question, own);
    const nameOf = await namesOf(shopId, reviews, own);
    const found = await readReviews(reviews, nameOf, seed, own);
    return { ...found, answer: { ...found.answer, ...from } };
  });
}

async function findReviews({ shopId, lens, sourceId }: ReviewsQuestion, job: Job) {
  const texts = await loadTexts(shopId, job);
  const tables = (await loadTables(shopId, job))
    .map((file) => ({ ...file, table: tableOfFile(file) }))
    .filter(({ table }) => textColumnOf(table) !== null);
  const sources = tables.map((own) => ({ sourceId: own.sourceId, fileName: own.fileName }));
  if (texts.rows > 0) sources.unshift({ sourceId: 0, fileName: '' });
  const wanted = sources.find((own) => own.sourceId === sourceId) ?? sources[0];
  const chosen = tables.find((own) => own.sourceId === wanted?.sourceId);
  return {
    sources,
    sourceId: wanted?.sourceId ?? 0,
    reviews: chosen ? reviewsOfTable(chosen.table) : reviewsOfTexts(texts, lens)
  };
}

async function namesOf(shopId: number, { product }: Reviews, job: Job) {
  if (product.every((own) => own === '')) return (id: string) => id;
  const { products, names } = await loadProductTexts(shopId, job);
  const known = new Map(products.map((id, at) => [id, names[at]]));
  return (id: string) => known.get(id) || id;
}

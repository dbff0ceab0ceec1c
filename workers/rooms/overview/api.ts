import { Failed } from '../../contract/failure.ts';
import { quietJob, type Job } from '../../contract/job.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { completeChoices } from '../../contract/shop-choices.ts';
import { withDatabase } from '../../store/database.ts';
import { loadOrderLines, loadPeople, loadProductTexts, readLines } from '../../shop/load.ts';
import { combineOrderLines } from '../../shop/order-lines.ts';
import { listSources } from '../../store/read-shop.ts';
import { compareImports, newestImport } from './brought/compare-imports.ts';
import type { OverviewQuestion, OverviewRoom, Summary } from './contract.ts';
import { countUncounted } from './counted/uncounted-orders.ts';
import { applyFilter, createCrossFilter, type CrossFilter } from './cross-filter.ts';
import { buildLineIndex } from './line-index.ts';
import { listNames } from './names/list-names.ts';
import { summarise } from './summary.ts';
import { viewOverview, type AboutShop } from './view.ts';

/** State that the worker keeps between questions: one shop at one data version. */
interface Session {
  cross: CrossFilter;
  summary: Summary;
}

let session: { lines: OrderLines; opened: Promise<Session> } | null = null;

/**
 * The Overview: a cross-filter over the shop's lines, built by the first question and updated by
 * every further one.
 *
 * A question that is no longer the newest stops at `job.breathe`, before the update. The update
 * itself is synchronous, so questions never see a half-updated state.
 */
export const overviewRoom = {
  async view(question: OverviewQuestion, job: Job) {
    const [about, lines] = await Promise.all([
      readAbout(question.shopId),
      loadOrderLines(question.shopId, job, question.lens)
    ]);
    await job.breathe();
    const { cross, summary } = await openSession(lines, job);
    return viewOverview(cross, summary, question, about);
  },
  async brought({ shopId, seen }, job) {
    const files = (await listSources(shopId)).filter(({ kind }) => kind === 'order_lines');
    const newest = newestImport(files);
    if (newest.length === 0 || newest[0].imported === seen) return null;
    const [now, { tables, choices }] = await Promise.all([
      loadOrderLines(shopId, job),
      readLines(shopId, quietJob())
    ]);
    await job.breathe();
    // Rows hidden for a file that is left out here would be missing; those there twice count once.
    const orderLines = tables.orderLines
      .filter((_, at) => !newest.includes(files[at]))
      .map((file) => ({ ...file, hidden: null }));
    const before = combineOrderLines({ ...tables, orderLines, choices });
    return {
      imported: newest[0].imported,
      fileNames: newest.map(({ fileName }) => fileName),
      ...compareImports(now, before)
    };
  },
  async uncounted({ shopId, lens }, job) {
    return countUncounted(await loadOrderLines(shopId, job, lens));
  },
  async names({ shopId, lens }, job) {
    const [lines, people, texts] = await Promise.all([
      loadOrderLines(shopId, job, lens),
      loadPeople(shopId, quietJob()),
      loadProductTexts(shopId, quietJob(), lens)
    ]);
    await job.breathe();
    return listNames(lines, people, texts);
  },
  async productNames({ shopId, products }, job) {
    const { product, productNames } = await loadOrderLines(shopId, job);
    const codes = new Map(product.dictionary.map((own, code) => [own, code]));
    return products.map((own) => productNames[codes.get(own) ?? 0] || own);
  }
} satisfies OverviewRoom;

/**
 * Builds the session once for all questions that arrive meanwhile; two builds at once would each
 * take twice as long.
 */
function openSession(lines: OrderLines, job: Job): Promise<Session> {
  if (session?.lines === lines) return session.opened;
  job.report({ step: 'counting', done: 0, total: 0 });
  // Releases the old shop's arrays before the new ones are allocated.
  session = null;
  const opened = buildSession(lines, job);
  const building = { lines, opened };
  session = building;
  opened.catch(() => {
    if (session === building) session = null;
  });
  return opened;
}

async function buildSession(lines: OrderLines, job: Job): Promise<Session> {
  // Cancelling one question must not fail the build for the others, so aborts are ignored here.
  const breathe = () => job.breathe().catch(() => {});
  const cross = createCrossFilter(await buildLineIndex(lines, breathe));
  applyFilter(cross, {}, null);
  await breathe();
  return { cross, summary: summarise(cross) };
}

async function readAbout(shopId: number): Promise<AboutShop> {
  const shop = await withDatabase((db) => db.shops.get(shopId));
  if (!shop) throw new Failed('shop_not_found', { shopId });
  const { monthlyGoal, notes, holidays } = completeChoices(shop.choices);
  return { name: shop.name, monthlyGoal, notes, holidays };
}

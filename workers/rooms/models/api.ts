import { breathing } from '../../contract/job.ts';
import type { Job } from '../../contract/job.ts';
import { Failed } from '../../contract/failure.ts';
import type { CheckpointShelf } from '../../learning/checkpoints.ts';
import { Answers } from '../../shop/answers.ts';
import { loadOrderLines, loadPeople, loadTables } from '../../shop/load.ts';
import { withCustomerNames } from '../../shop/people/people.ts';
import { listSources, readDataVersion } from '../../store/read-shop.ts';
import { readPhotosAt } from '../../store/kept/photos.ts';
import { readSavedFile } from '../../store/saved-models.ts';
import type { MethodForm, MethodId, ModelsRoom, TrainQuestion } from './contract.ts';
import { compareContacts, readyContacts } from './contact/compare-contacts.ts';
import type { ReadyContacts } from './contact/compare-contacts.ts';
import { openModelFile, writeModelFile, factsOf } from './deploy/model-file.ts';
import type { SavedScoreQuestion } from './deploy/contract.ts';
import { scoreTable } from './deploy/score-table.ts';
import { weighKept } from './deploy/weigh-kept.ts';
import { compareDescents } from './descent/compare-descents.ts';
import { readyRows } from './descent/ready-rows.ts';
import type { ReadyDescent } from './descent/ready-rows.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import { linkRows, tellRest } from './labels/tell-rest.ts';
import type { ReadyRows } from './labels/tell-rest.ts';
import { followColumn } from './explain/dependence.ts';
import { weighProfit } from './evaluate/profit.ts';
import { CLASSIFIER_METHODS, REGRESSOR_METHODS } from './methods/all.ts';
import type { Setting } from './methods/contract.ts';
import { findOddOrders } from './odd/odd-orders.ts';
import { describeOrders } from './odd/order-table.ts';
import { findMailing } from './offers/find-mailing.ts';
import { compareOffers } from './offers/offer-table.ts';
import { openProblem, openRows } from './open-problem.ts';
import { LEARNABLE } from './questions/contract.ts';
import { describeProblem, summariseColumns } from './questions/describe-table.ts';
import { trainOnPhotos } from './photos/open-photo-net.ts';
import { openPhotoList, openPhotos } from './photos/open-photos.ts';
import { answerPhotos } from './photos/read-photos.ts';
import { checkNet, scoreReviews, tellMood } from './reviews/kept/open-kept-nets.ts';
import { trainMoodNets } from './reviews/open-mood-nets.ts';
import { openReviews } from './reviews/open-reviews.ts';
import { filesElsewhere } from './questions/files-elsewhere.ts';
import { tableOfFile } from './questions/file-table.ts';
import { groupTable } from './table-groups/group-table.ts';
import type { GroupedTable } from './table-groups/group-table.ts';
import { layMap } from './table-groups/lay-map.ts';
import { cutFreeTexts } from './preprocess/free-text.ts';
import { alarmsOf } from './train/prepare.ts';
import { openCheckpoints } from './train/open-checkpoints.ts';
import { train } from './train/train.ts';
import type { Trained } from './train/train.ts';
import { tune } from './tune/tune.ts';

/** Models learned from the shop's own data, step by step. */
export const modelsRoom = {
  async possible({ shopId, lens }, job) {
    const lines = await loadOrderLines(shopId, job, lens);
    const files = await loadTables(shopId, job, LEARNABLE);
    const tables = files.map((file) => ({ sourceId: file.sourceId, table: tableOfFile(file) }));
    return {
      customers: lines.customer.codes.some((code) => code > 0),
      money: lines.hasMoney,
      currency: lines.currency,
      forms: { class: formsOf(CLASSIFIER_METHODS), number: formsOf(REGRESSOR_METHODS) },
      elsewhere: filesElsewhere(await listSources(shopId)),
      mailing: await breathing(findMailing(tables), job),
      files: await Promise.all(
        files.map(async (file, at) => ({
          sourceId: file.sourceId,
          fileName: file.fileName,
          isReviews: file.kind === 'texts',
          rows: file.rows,
          columns: await breathing(summariseColumns(tables[at].table), job)
        }))
      )
    };
  },

  async collect(question, job) {
    const { problem } = await openProblem(question, job);
    await cutFreeTexts(problem.table, problem.train, () => job.breathe());
    const alarms = await breathing(alarmsOf(problem), job);
    return breathing(describeProblem(problem, alarms), job);
  },

  async train(question, job) {
    const shelf = await openCheckpoints('train', question, job);
    return (await trainedOf(question, job, shelf)).answer;
  },

  async tune(question, job) {
    const { problem } = await openProblem(question, job);
    return tune(problem, question, () => performance.now(), job);
  },

  async score({ scored, ...question }, job) {
    const found = await trainedOf(question, job);
    const { table } = await openRows({ ...question, sourceId: scored }, job);
    return scoreTable(found, found.answer.classes, table, job);
  },

  async profit({ gain, cost, ...question }, job) {
    const { toldRows } = await trainedOf(question, job);
    return toldRows && weighProfit(toldRows, { gain, cost }, question.seed, job);
  },

  async dependence({ column, ...question }, job) {
    const { model, recipe, sampled } = await trainedOf(question, job);
    return followColumn(model.predict, recipe, sampled, column, job);
  },

  async odd({ shopId, lens, seed }, job) {
    const lines = await loadOrderLines(shopId, job, lens);
    if (lines.rows === 0 && Object.keys(lens ?? {}).length === 0) throw new Failed('no_orders');
    const answer = await findOddOrders(describeOrders(lines), lines.currency, seed, job);
    return (
      answer && { ...answer, rows: withCustomerNames(answer.rows, await loadPeople(shopId, job)) }
    );
  },

  async groups({ directions, perplexity, ...question }, job) {
    const version = await readDataVersion(question.shopId);
    // Another projection shows the same groups.
    const found = await grouped.get([version, question], job, async (own) => {
      const { table, nameOf } = await openRows(question, own);
      return groupTable(table, nameOf, question, own);
    });
    const asked = { directions, perplexity, seed: question.seed };
    const map = await layMap(found.points, found.features, asked, job);
    // A copy: the answer is transferred to the page, while the cached array must remain.
    return { ...found.answer, group: found.answer.group.slice(), ...map };
  },

  async offers(question, job) {
    const { table } = await openRows(question, job);
    return compareOffers(table, question, job);
  },

  async labels(question, job) {
    const { shopId, lens, sourceId, seed } = question;
    const { table, nameOf, currency } = await openRows(question, job);
    const chosen = await breathing(chooseLabels(table, nameOf, question), job);
    const { rows, columns } = chosen;
    const version = await readDataVersion(shopId);
    // An additional label changes neither the rows nor their similarities.
    const key = [version, shopId, lens, sourceId, columns, Array.from(rows)];
    const ready = await linked.get(key, job, (own) => linkRows(table, { rows, columns }, own));
    return { ...(await tellRest(table, nameOf, chosen, ready, seed, job)), currency };
  },

  async descent({ rate, batch, ...question }, job) {
    const version = await readDataVersion(question.shopId);
    // A slider changes how the model learns, not the data.
    const ready = await descents.get([version, question], job, async (own) => {
      const { problem } = await openProblem(question, own);
      return readyRows(problem, question.seed, own);
    });
    return compareDescents(ready, { rate, batch, seed: question.seed }, job);
  },

  async contact({ shopId, lens, ...assumed }, job) {
    const version = await readDataVersion(shopId);
    // Assumptions about mail do not change the shop.
    const ready = await contacts.get([version, shopId, lens], job, async (own) =>
      readyContacts(await loadOrderLines(shopId, own, lens), own)
    );
    return compareContacts(ready, assumed, job);
  },

  async reviews(question, job) {
    return (await openReviews(question, job)).answer;
  },

  moodNets: trainMoodNets,

  photoList: openPhotoList,

  async pictures({ shopId, paths }) {
    const photos = await readPhotosAt(shopId, paths);
    return photos.map(({ path, rgb }) => ({ path, rgb }));
  },

  async photos(question, job) {
    return answerPhotos(await openPhotos(question, job), job);
  },

  photoNet: trainOnPhotos,

  async exportModel(question, job) {
    const found = await trainedOf(question, job);
    const { shopId, about, lens } = question;
    const currency = about === 'table' ? '' : (await loadOrderLines(shopId, job, lens)).currency;
    const facts = factsOf(question, found.answer, currency);
    return { json: writeModelFile(question, found, currency), facts };
  },

  async readModel({ json }, job) {
    return (await checkNet(json, job)) ?? (await openModelFile(json)).facts;
  },

  tellMood,
  scoreReviews,

  async scoreSaved(question, job) {
    const { facts, answer } = await scoredBy(question, job);
    return { ...answer, facts };
  },

  async profitSaved({ gain, cost, seed, ...question }, job) {
    const { facts, answer, table } = await scoredBy(question, job);
    const told = { table, predictions: answer.predictions };
    return weighKept(facts, told, { gain, cost }, seed, job);
  }
} satisfies ModelsRoom;

function formsOf(methods: readonly { id: MethodId; form: readonly Setting[] }[]): MethodForm[] {
  return methods.map(({ id, form }) => ({ id, settings: [...form] }));
}

const contacts = new Answers<ReadyContacts>(1);
const grouped = new Answers<GroupedTable>(1);
const descents = new Answers<ReadyDescent>(1);
const linked = new Answers<ReadyRows | null>(1);
const trained = new Answers<Trained>();
const scored = new Answers<Awaited<ReturnType<typeof scoreBySaved>>>(1);

/** Other amounts apply to the same list. */
async function scoredBy(question: SavedScoreQuestion, job: Job) {
  const version = await readDataVersion(question.shopId);
  return scored.get([version, question], job, (own) => scoreBySaved(question, own));
}

async function scoreBySaved({ modelId, ...question }: SavedScoreQuestion, job: Job) {
  const opened = await openModelFile(await readSavedFile(modelId));
  const { table, nameOf } = await openRows(question, job);
  const answer = await scoreTable(opened, opened.facts.classes, table, job);
  for (const one of answer.predictions) one.row = nameOf(Number(one.row) - 1);
  return { facts: opened.facts, answer, table };
}

async function trainedOf(
  question: TrainQuestion,
  job: Job,
  shelf?: CheckpointShelf
): Promise<Trained> {
  const dataVersion = await readDataVersion(question.shopId);
  return trained.get([dataVersion, question], job, async (own) => {
    const { problem, nameOf } = await openProblem(question, own);
    const found = await train(problem, question, own, {
      shelf,
      clock: () => performance.now()
    });
    for (const one of found.answer.predictions) one.name = nameOf(one.row);
    return found;
  });
}

import { Failed } from '../../../../contract/failure.ts';
import type { Job } from '../../../../contract/job.ts';
import type { ModelFacts } from '../../../../contract/saved-model.ts';
import { loadTables } from '../../../../shop/load.ts';
import type { OtherTable } from '../../../../shop/tables.ts';
import { DamagedModel } from '../../../../learning/model-bytes.ts';
import { readBackendWish } from '../../../../store/backend-wish.ts';
import { readSavedFile } from '../../../../store/saved-models.ts';
import type { SavedScoreQuestion } from '../../deploy/contract.ts';
import { LEARNABLE } from '../../questions/contract.ts';
import { tableOfFile } from '../../questions/file-table.ts';
import { loadNet } from '../methods/load-net.ts';
import { knownShares } from '../methods/token-rows.ts';
import { reviewsOfTable, textColumnOf } from '../review-rows.ts';
import { MOOD_OF } from '../test-moods.ts';
import type { ScoredReviews, TellMoodQuestion, ToldText } from './contract.ts';
import { readNetFile } from './net-file.ts';
import type { OpenNet } from './net-file.ts';
import { driftOfShares } from './word-drift.ts';

/** Number of texts split between two yields. */
const PIECE = 1_000;

/**
 * The facts of a network's file, after a test prediction; null if the file is of another kind.
 *
 * @throws Failed `model_unreadable`
 */
export async function checkNet(json: string, job: Job): Promise<ModelFacts | null> {
  const net = readNetFile(json);
  if (!net) return null;
  const [told] = await tellAll(net, [''], job);
  if (!(told >= 0 && told <= 1)) throw new Failed('model_unreadable');
  return net.facts;
}

/** The mood of one text, by a saved network. */
export async function tellMood({ modelId, text }: TellMoodQuestion, job: Job): Promise<ToldText> {
  const net = await openKept(modelId);
  const [probability] = await tellAll(net, [text], job);
  const [known] = await sharesOf(net, [text], job);
  return { ...toldOf(probability), known };
}

/** The texts of a table, by a saved network: rows without a text are left out. */
export async function scoreReviews(
  { modelId, shopId, sourceId }: SavedScoreQuestion,
  job: Job
): Promise<ScoredReviews> {
  const net = await openKept(modelId);
  const file = (await loadTables(shopId, job, LEARNABLE)).find((own) => own.sourceId === sourceId);
  if (!file) throw new Failed('source_not_found');
  const table = tableOfFile(file);
  const column = saidColumnOf(file) ?? textColumnOf(table) ?? '';
  if (!column) return { rows: table.rows, column, reviews: [], drift: null };
  const { row, text, mood } = reviewsOfTable(table, column);
  const chance = await tellAll(net, text, job);
  const known = await sharesOf(net, text, job);
  const reviews = Array.from(row, (own, at) => ({
    ...toldOf(chance[at]),
    row: own + 1,
    text: text[at],
    known: known[at],
    said: MOOD_OF[mood[at]]
  }));
  return {
    rows: table.rows,
    column,
    reviews: reviews.sort((a, b) => a.probability - b.probability),
    drift: driftOfShares(net.seen, known, column)
  };
}

/** For a file of reviews: the column imported as the text. */
function saidColumnOf({ columns }: OtherTable): string | null {
  const said = columns.find(({ role, column }) => role === 'text' && column.type === 'text');
  return said?.header ?? null;
}

/** @throws Failed `model_unreadable` if another tab deleted it */
async function openKept(modelId: number): Promise<OpenNet> {
  const net = readNetFile(await readSavedFile(modelId));
  if (!net) throw new Failed('model_unreadable');
  return net;
}

function toldOf(probability: number) {
  return { prediction: probability > 0.5 ? ('good' as const) : ('bad' as const), probability };
}

async function sharesOf(
  { packed: { known, length } }: OpenNet,
  texts: readonly string[],
  job: Job
): Promise<Float64Array> {
  const shares = new Float64Array(texts.length);
  for (let from = 0; from < texts.length; from += PIECE) {
    await job.breathe();
    shares.set(knownShares(texts.slice(from, from + PIECE), known, length), from);
  }
  return shares;
}

async function tellAll(
  { method, packed }: OpenNet,
  texts: readonly string[],
  job: Job
): Promise<Float64Array> {
  const { onBackend } = await import('../../../../tensors/on-backend.ts');
  const { tellTexts } = await import('../methods/packed-net.ts');
  const net = await loadNet(method);
  try {
    return await onBackend(await readBackendWish({}), job, (_, guarded) =>
      tellTexts(net, packed, texts, guarded)
    );
  } catch (thrown) {
    if (thrown instanceof DamagedModel) throw new Failed('model_unreadable');
    throw thrown;
  }
}

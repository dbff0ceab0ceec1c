import { untrack } from 'svelte';
import dataWorkerUrl from '../../workers/data.worker.ts?worker&url';
import learnWorkerUrl from '../../workers/learn.worker.ts?worker&url';
import type { Answer, Failure } from '../../workers/contract/failure.ts';
import type { Progress } from '../../workers/contract/job.ts';
import type { PackedModel, ToKeep } from '../../workers/contract/kept/kept-model.ts';
import { NEWS_CHANNEL, type News } from '../../workers/contract/news.ts';
import type { Rooms } from '../../workers/contract/rooms.ts';
import type { QuestionName, RoomName } from '../../workers/contract/worker-api.ts';
import { pwa } from '../pwa/register.svelte.ts';
import { lens } from './lens.svelte.ts';
import { LearnPool } from './learn-pool.ts';
import { kindOf } from './question-kinds.ts';
import { ROOMS } from './rooms.ts';
import { WorkerClient, type Call } from './worker-client.svelte.ts';

/**
 * Thrown when a question has no answer; holds the failure as a value, for which i18n has the words.
 */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'Refused';
  }
}

const data = new WorkerClient(dataWorkerUrl, 'data', { disposable: false });

const MINUTE_MS = 60_000;
const learnWorker = (name: string, idleMs: number) =>
  new WorkerClient(learnWorkerUrl, name, { disposable: true, idleMs });
/**
 * The training worker ends earlier when idle: its fitted models are stored, whereas the worker for
 * pages holds a shop's lines in memory.
 */
const pages = learnWorker('learn', 5 * MINUTE_MS);
const training = learnWorker('learn: training', 2 * MINUTE_MS);
const learning = new LearnPool(navigator.hardwareConcurrency > 1 ? [pages, training] : [pages]);

type Argument<R extends RoomName, Q extends QuestionName<R>> = Rooms[R][Q] extends (
  argument: infer A,
  ...rest: never[]
) => unknown
  ? A
  : never;
type Result<R extends RoomName, Q extends QuestionName<R>> = Rooms[R][Q] extends (
  ...rest: never[]
) => Promise<infer T>
  ? T
  : never;

export interface AskOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Running jobs: an update of the app waits until there are none. */
class Jobs {
  running = $state(0);

  /**
   * Untracked, since a question asked inside an effect must not make the effect depend on the
   * count.
   */
  add(change: 1 | -1): void {
    untrack(() => (this.running += change));
  }
}
export const jobs = new Jobs();

/**
 * Asks a question of a room in its worker. If a learn worker is lost, a new one is started and
 * asked once more.
 *
 * @throws Refused with the failure as a value (code `cancelled` after an abort)
 */
export async function ask<R extends RoomName, Q extends QuestionName<R>>(
  room: R,
  question: Q,
  argument: Argument<R, Q>,
  { signal, onProgress }: AskOptions = {}
): Promise<Result<R, Q>> {
  const asked = underLens(room, argument);
  const answer = await send({ room, question, argument: asked, signal, onProgress });
  const keep = takeKeep(answer.value);
  // Does not delay the answer. If storing fails, it only has to be computed again.
  if (keep) keepAll(keep, answer, room, argument).catch(() => {});
  return answer.value as Result<R, Q>;
}

/** Adds the lens to questions to learning rooms, unless the question has its own. */
function underLens(room: RoomName, argument: unknown): unknown {
  if (ROOMS[room].worker === 'data') return argument;
  return { lens: untrack(() => lens.current), ...(argument as object) };
}

interface RoomCall extends Call {
  room: RoomName;
}

/** An answer and the worker that gave it, which may hold the fitted models behind it. */
interface Answered {
  value: unknown;
  worker: WorkerClient;
  life: number;
}

function send(call: RoomCall): Promise<Answered> {
  if (ROOMS[call.room].worker === 'data') return sendTo(data, call);
  return learning.run(kindOf(call.room, call.question), (worker) => sendTo(worker, call));
}

async function sendTo(worker: WorkerClient, call: RoomCall): Promise<Answered> {
  const start = performance.now();
  jobs.add(1);
  try {
    // Workers only start once the content security policy applies to them; on some hosts, the
    // service worker adds it.
    await pwa.ready();
    const answer = await askUntilAnswered(worker, call);
    if (!answer.ok) throw new Refused(answer.failure);
    return { value: answer.value, worker, life: worker.life };
  } finally {
    jobs.add(-1);
    // For the browser's performance tools and the benchmarks.
    performance.measure(`ask ${call.room}.${call.question}`, { start });
  }
}

/**
 * Asks again if the worker is lost: once, plus whenever another question's cancel was the cause.
 */
async function askUntilAnswered(worker: WorkerClient, call: RoomCall): Promise<Answer<unknown>> {
  for (let isAgain = false; ;) {
    const asking = worker.ask(call);
    const { life } = worker;
    const answer = await asking;
    if (answer.ok || answer.failure.code !== 'worker_lost' || worker === data) return answer;
    // Other questions lost with it may already have started a new one.
    if (worker.life === life) worker.kill();
    const isBystander = answer.failure.detail.by === 'cancel';
    if (isAgain && !isBystander) return answer;
    isAgain ||= !isBystander;
  }
}

/** Removes from an answer what it contains for storing. */
function takeKeep(value: unknown): ToKeep | null {
  if (typeof value !== 'object' || value === null || !('keep' in value)) return null;
  const { keep } = value;
  value.keep = null;
  return keep as ToKeep | null;
}

async function keepAll(
  keep: ToKeep,
  { worker, life }: Answered,
  room: RoomName,
  argument: unknown
): Promise<void> {
  const { shopId } = argument as { shopId: number };
  for (const setting of keep.settings ?? []) await ask('data', 'saveSetting', setting);
  for (const forecast of keep.forecasts ?? []) {
    await ask('data', 'keepForecast', { forecast, now: new Date().toISOString() });
  }
  for (const method of keep.models ?? []) {
    // Only the worker that fitted the models has them.
    if (worker.life !== life) return;
    const question = { shopId, method, now: new Date().toISOString() };
    const packed = await sendTo(worker, { room, question: 'packModel', argument: question });
    if (packed.value) await ask('data', 'saveModel', packed.value as PackedModel);
  }
}

/** Starts a room's worker and loads the room's code before the first question. */
export function warm(room: RoomName): void {
  const worker = ROOMS[room].worker === 'data' ? data : learning.choose('page');
  void pwa.ready().then(() => worker.warm(room));
}

/** Converts anything thrown to a failure that i18n has words for. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refused) return thrown.failure;
  return { code: 'unknown', detail: { message: String((thrown as Error)?.message ?? thrown) } };
}

const channel = new BroadcastChannel(NEWS_CHANNEL);

/**
 * Subscribes to the data worker's announcements, from this or another tab. Returns a function that
 * unsubscribes.
 */
export function onNews(listener: (news: News) => void): () => void {
  const handler = (event: MessageEvent<News>) => listener(event.data);
  channel.addEventListener('message', handler);
  return () => channel.removeEventListener('message', handler);
}

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

/** A question that got no answer, with the reason as a value; words are in i18n. */
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
/** Fitted models are kept beside the shop: a training worker has less to lose than one of pages. */
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

/** Jobs under way: an update of the app waits until there is none. */
class Jobs {
  running = $state(0);

  /** Untracked: a question asked inside an effect must not make the effect depend on the count. */
  add(change: 1 | -1): void {
    untrack(() => (this.running += change));
  }
}
export const jobs = new Jobs();

/**
 * Asks a room of the compute side.
 * A learning worker that was lost on the way is started anew and asked once more.
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
  // Without holding up the answer. Not being able to keep it costs only computing it again.
  if (keep) keepAll(keep, answer, room, argument).catch(() => {});
  return answer.value as Result<R, Q>;
}

/** Learning rooms answer through the lens; a question may bring its own. */
function underLens(room: RoomName, argument: unknown): unknown {
  if (ROOMS[room].worker === 'data') return argument;
  return { lens: untrack(() => lens.current), ...(argument as object) };
}

interface RoomCall extends Call {
  room: RoomName;
}

/** A value and the worker it comes from, which may hold more of what it was made of. */
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
    // No worker before the policy binds it: on some hosts the service worker has to add it first.
    await pwa.ready();
    const answer = await askUntilAnswered(worker, call);
    if (!answer.ok) throw new Refused(answer.failure);
    return { value: answer.value, worker, life: worker.life };
  } finally {
    jobs.add(-1);
    // Seen in the browser's own tools, and read by the benchmarks.
    performance.measure(`ask ${call.room}.${call.question}`, { start });
  }
}

/** Asks once more after a loss, and after every loss that is the work of another's cancel. */
async function askUntilAnswered(worker: WorkerClient, call: RoomCall): Promise<Answer<unknown>> {
  for (let isAgain = false; ;) {
    const asking = worker.ask(call);
    const { life } = worker;
    const answer = await asking;
    if (answer.ok || answer.failure.code !== 'worker_lost' || worker === data) return answer;
    // Others that were lost with it may have been asked again already, in a new one.
    if (worker.life === life) worker.kill();
    const isBystander = answer.failure.detail.by === 'cancel';
    if (isAgain && !isBystander) return answer;
    isAgain ||= !isBystander;
  }
}

/** Takes off an answer what it brings to be kept. */
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
    // Whichever worker fitted them has them, no other.
    if (worker.life !== life) return;
    const question = { shopId, method, now: new Date().toISOString() };
    const packed = await sendTo(worker, { room, question: 'packModel', argument: question });
    if (packed.value) await ask('data', 'saveModel', packed.value as PackedModel);
  }
}

/** Starts a room's worker and loads its code ahead of the first question. */
export function warm(room: RoomName): void {
  const worker = ROOMS[room].worker === 'data' ? data : learning.choose('page');
  void pwa.ready().then(() => worker.warm(room));
}

/** Any thrown thing as a failure that i18n has words for. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refused) return thrown.failure;
  return { code: 'unknown', detail: { message: String((thrown as Error)?.message ?? thrown) } };
}

const channel = new BroadcastChannel(NEWS_CHANNEL);

/** Calls back for every announcement of the data worker, in this tab or another. */
export function onNews(listener: (news: News) => void): () => void {
  const handler = (event: MessageEvent<News>) => listener(event.data);
  channel.addEventListener('message', handler);
  return () => channel.removeEventListener('message', handler);
}

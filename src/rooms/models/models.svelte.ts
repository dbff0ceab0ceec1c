import type { ListedRun } from '../../../workers/contract/kept/run.ts';
import type {
  MethodId,
  ScoreQuestion,
  TrainQuestion
} from '../../../workers/rooms/models/contract.ts';
import type { ScoreAnswer } from '../../../workers/rooms/models/deploy/contract.ts';
import type { Profit, ProfitAnswer } from '../../../workers/rooms/models/evaluate/contract.ts';
import type { Mailing } from '../../../workers/rooms/models/offers/contract.ts';
import type { QuestionId } from '../../../workers/rooms/models/questions/contract.ts';
import type { TrainAnswer } from '../../../workers/rooms/models/train/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { Job, firstOf, type JobView } from '../../bridge/job.svelte.ts';
import { Part } from '../../bridge/part.svelte.ts';
import { AskedState } from './asked.svelte.ts';
import type { AskedAddress } from './asked.ts';
import { DependenceState } from './dependence/dependence.svelte.ts';
import { keepModel } from './kept/kept.svelte.ts';
import { RunsState } from './runs/runs.svelte.ts';
import { StoppedState } from './stopped.svelte.ts';
import { SurestState } from './surest/surest.svelte.ts';
import { TuningState } from './tuning.svelte.ts';

/** A question on its way through the six steps. */
export class ModelsState extends AskedState {
  readonly #writing = new Job();
  #wanted = false;
  /** Whether an address started it: an interrupted training then waits for confirmation. */
  #isAddressed = false;
  /** An interrupted training, and the checkpoint of the current one. */
  readonly stopped = new StoppedState<TrainQuestion, TrainAnswer>('train', (question, options) =>
    ask('models', 'train', question, options)
  );
  readonly runs = new RunsState();
  readonly #trained = new Part<TrainQuestion, TrainAnswer>(
    () => this.trainQuestion(),
    (question, options) => this.#trainAndKeep(question, options)
  );

  /** The table scored by the model; 0: none. */
  scored = $state(0);
  readonly #scores = new Part<ScoreQuestion, ScoreAnswer>(
    () => this.#scoreQuestion(),
    (question, options) => ask('models', 'score', question, options)
  );

  /** The search for settings of the trained methods. */
  readonly tuning = new TuningState(() => this.trainQuestion());

  /** Gain per hit and cost per contact, for choosing a cut-off. */
  profitOf = $state.raw<Profit>({ gain: 10, cost: 1 });
  readonly #profit = new Part<TrainQuestion & Profit, ProfitAnswer | null>(
    () => this.#profitQuestion(),
    (question, options) => ask('models', 'profit', question, options)
  );
  readonly dependence = new DependenceState(
    () => this.trainQuestion(),
    () => this.answer,
    (name) => Boolean(this.collected?.columns.find((own) => own.name === name)?.text)
  );
  readonly surest = new SurestState(() => this.profit?.best.chance ?? Infinity);
  readonly job: JobView;

  constructor() {
    super();
    const jobs = [
      this.#trained.job,
      this.tuning.job,
      this.#scores.job,
      this.#profit.job,
      this.dependence.job,
      this.#writing,
      this.surest.job,
      this.collectedPart.job,
      this.possiblePart.job
    ];
    const cancel = () => this.#giveUp();
    const pause = () => this.#trained.cancel();
    const mayPause = () => this.isTraining && this.stopped.canPause;
    this.job = {
      get progress() {
        return firstOf(jobs, 'progress') as JobView['progress'];
      },
      get failure() {
        return firstOf(jobs, 'failure') as JobView['failure'];
      },
      cancel,
      get pause() {
        return mayPause() ? pause : undefined;
      }
    };
  }

  get answer(): TrainAnswer | null {
    return this.#trained.answer;
  }

  get scores(): ScoreAnswer | null {
    return this.#scores.answer;
  }

  get profit(): ProfitAnswer | null {
    return this.answer?.classes.length === 2 ? this.#profit.answer : null;
  }

  get isTraining(): boolean {
    return this.#trained.job.running;
  }

  open(shopId: number, version: string): void {
    // The address refers to the first shop.
    if (this.shopId && shopId !== this.shopId) this.leave();
    if (shopId !== this.shopId) this.possiblePart.forget();
    if (shopId !== this.shopId || version !== this.version) void this.stopped.look(shopId);
    if (version !== this.version) this.tuning.forget();
    this.shopId = shopId;
    this.version = version;
    void this.possiblePart.ask(version);
    void this.#again();
  }

  /** Asks the question in an address; a trained model is trained again, with the same result. */
  async restore({ about, sourceId, target, as, methods, step }: AskedAddress): Promise<void> {
    const { address } = this;
    const isSame =
      [about, sourceId, target, as].join() ===
      [address.about, address.sourceId, address.target, address.as].join();
    if (!isSame) this.leave();
    Object.assign(this, { about, sourceId, target, as, methods, step });
    const isLate = step === 'evaluate' || step === 'deploy';
    this.#isAddressed = true;
    this.#wanted ||= about !== null && (about !== 'table' || isLate);
    if (this.shopId && !isSame) await this.#again();
  }

  /** One click: a question about customers runs through all steps to its finding. */
  async choose(about: QuestionId): Promise<void> {
    this.leave();
    this.#isAddressed = false;
    this.about = about;
    this.sourceId = about === 'table' ? (this.possible?.files[0]?.sourceId ?? 0) : 0;
    this.#wanted = about !== 'table';
    this.step = about === 'table' ? 'collect' : 'evaluate';
    await this.#again();
  }

  /** Who will respond to the next mailing, learned from an earlier one: runs to its finding. */
  async chooseMailing({ sourceId, response }: Mailing): Promise<void> {
    this.leave();
    Object.assign(this, { about: 'table', sourceId, target: response, step: 'evaluate' });
    this.#wanted = true;
    await this.#again();
  }

  leave(): void {
    this.cancel();
    this.about = null;
    this.#wanted = false;
    this.target = '';
    this.split = undefined;
    this.as = undefined;
    this.settings = {};
    this.#reset();
  }

  /** Another table or column resets the choices made for the previous one. */
  async pick(sourceId: number, target: string, as = this.as): Promise<void> {
    if (sourceId !== this.sourceId) this.split = undefined;
    [this.sourceId, this.target, this.as] = [sourceId, target, as];
    this.#wanted = false;
    this.#reset();
    await this.#again();
  }

  /** Searches for better settings of the chosen methods. */
  async findSettings(): Promise<void> {
    await this.tuning.find(this.version);
  }

  /** Restores the method and the settings of an earlier run. */
  take({ method, settings, columns }: ListedRun): void {
    const id = method as MethodId;
    this.methods = [id];
    this.settings = { ...this.settings, [id]: { ...settings } };
    this.columns = columns;
    this.step = 'train';
  }

  /** Resumes an interrupted training. */
  async goOn(question: TrainQuestion): Promise<void> {
    const { about, sourceId = 0, target = '', as, split, columns = null } = question;
    const { methods, settings } = question;
    this.leave();
    const asked = { about, sourceId, target, as, split, columns, methods, settings };
    Object.assign(this, asked, { step: 'train' });
    await this.train();
  }

  async train(): Promise<void> {
    this.#wanted = true;
    this.#isAddressed = false;
    if ((await this.#again()) === 'done' && this.answer) this.step = 'evaluate';
  }

  /** Discards an interrupted training with all its data. */
  #giveUp(): void {
    const question = this.isTraining ? this.trainQuestion() : null;
    this.cancel();
    if (question) void this.stopped.letGo(question);
  }

  cancel(): void {
    this.#scores.cancel();
    this.#profit.cancel();
    this.dependence.cancel();
    this.#trained.cancel();
    this.tuning.cancel();
    this.collectedPart.cancel();
    this.#writing.cancel();
  }

  /** Saves the model in the shop, unless an identical one was saved before; null: failed. */
  async keep(now: string): Promise<'now' | 'before' | null> {
    const question = this.trainQuestion();
    let kept: 'now' | 'before' | null = null;
    if (!question) return null;
    await this.#writing.run(
      async (options) => {
        const { json, facts } = await ask('models', 'exportModel', question, options);
        return keepModel(question.shopId, { name: '', facts, json, now });
      },
      ({ isNew }) => (kept = isNew ? 'now' : 'before')
    );
    return kept;
  }

  /** The model as a file; null: failed. */
  async modelFile(): Promise<Blob | null> {
    const question = this.trainQuestion();
    let file: Blob | null = null;
    if (!question) return null;
    await this.#writing.run(
      (options) => ask('models', 'exportModel', question, options),
      ({ json }) => (file = new Blob([json], { type: 'application/json' }))
    );
    return file;
  }

  /** Scores the rows of another table; 0: none. */
  async score(sourceId: number): Promise<void> {
    if (sourceId !== this.scored) this.#scores.forget();
    this.scored = sourceId;
    await this.#scores.ask(this.version);
  }

  /** Recomputes the profit with other amounts. */
  async weigh(other: Partial<Profit>): Promise<void> {
    const next = { ...this.profitOf, ...other };
    if (!(next.gain >= 0 && next.cost >= 0)) return;
    this.profitOf = next;
    await this.#profit.ask(this.version);
  }

  /** Varies another feature. */
  async follow(column: string): Promise<void> {
    await this.dependence.choose(column, this.version);
  }

  async recollect(): Promise<void> {
    this.#wanted = false;
    await this.#again();
  }

  #reset(): void {
    this.scored = 0;
    this.#scores.forget();
    this.#profit.forget();
    this.dependence.forget();
    this.columns = null;
    this.methods = null;
    this.#trained.forget();
    this.tuning.forget();
    this.collectedPart.forget();
  }

  async #again() {
    // Columns created after a mailing must be known before training.
    if (this.about === 'table') await this.possiblePart.ask(this.version);
    const ending = await this.collectedPart.ask(this.version);
    if (ending !== 'done' || !this.#wanted || (await this.#waits())) return ending;
    const trained = await this.#trained.ask(this.version);
    if (trained !== 'done') return trained;
    void this.#scores.ask(this.version);
    void this.#profit.ask(this.version);
    void this.dependence.ask(this.version);
    return trained;
  }

  async #trainAndKeep(
    question: TrainQuestion,
    options: Required<AskOptions>
  ): Promise<TrainAnswer> {
    const version = this.version;
    const answer = await this.stopped.train(question, options);
    if (version === this.version) void this.runs.keep(question, answer);
    return answer;
  }

  /**
   * Whether the training requested by an address was interrupted and needs the person's decision.
   */
  async #waits(): Promise<boolean> {
    const question = this.#isAddressed ? this.trainQuestion() : null;
    if (question && (await this.stopped.holds(question))) this.#wanted = false;
    return !this.#wanted;
  }

  #profitQuestion(): (TrainQuestion & Profit) | null {
    const question = this.trainQuestion();
    return question && this.answer?.classes.length === 2 ? { ...question, ...this.profitOf } : null;
  }

  #scoreQuestion(): ScoreQuestion | null {
    const question = this.trainQuestion();
    return question && this.scored ? { ...question, scored: this.scored } : null;
  }
}

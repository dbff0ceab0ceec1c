import type {
  PartsAnswer,
  PartsQuestion
} from '../../../../workers/rooms/forecast/reconcile/contract.ts';
import type { PartKind } from '../../../../workers/rooms/forecast/series/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import type { AheadState } from '../ahead/ahead.svelte.ts';

/** What the forecast is split by, which the address holds, and the newest answer; asked by a person alone. */
export class PartsState {
  #shopId = 0;
  readonly #part = new Part<PartsQuestion, { kind: PartKind; answer: PartsAnswer | null }>(
    () => this.#question(),
    async (question, options) => ({
      kind: question.kind,
      answer: await ask('forecast', 'parts', question, options)
    })
  );
  readonly job = this.#part.job;

  /** @param ahead the forecast that is split */
  constructor(private readonly ahead: AheadState) {}

  /** Undefined: nobody chose one the shop has. */
  get kind(): PartKind | undefined {
    const asked = route.query.get('parts');
    return this.ahead.answer?.partKinds.find(({ kind }) => kind === asked)?.kind;
  }

  /** @param kind empty: not split */
  choose(kind: string): void {
    this.ahead.choose('parts', kind);
  }

  /** What an answer depends on besides the data and the lens. */
  get asked(): string {
    return `${this.ahead.asked} ${this.kind ?? ''} ${this.ahead.answer?.method ?? ''}`;
  }

  /** Of the chosen kind; undefined: not there yet; null: there are no two parts. */
  get answer(): PartsAnswer | null | undefined {
    const own = this.#part.answer;
    return own && own.kind === this.kind ? own.answer : undefined;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): PartsQuestion | null {
    const { answer, question } = this.ahead;
    if (!this.#shopId || !answer || !this.kind) return null;
    return { ...question, kind: this.kind, method: answer.method };
  }
}

import {
  MAX_PLAN,
  MIN_PLAN,
  USUAL_PLAN,
  type PlanAnswer,
  type PlanQuestion,
  type ReadAnswer,
  type ReadQuestion,
  type TestMeasure,
  type TestPlan
} from '../../../../workers/rooms/campaigns/tests/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** Names of the plan's numbers in addresses; shares are in per cent. */
const NAMES = {
  improvement: 'improve',
  power: 'power',
  level: 'level',
  secondShare: 'second',
  days: 'days',
  rate: 'rate',
  spread: 'spread',
  customers: 'customers'
} as const;
export type PlanName = keyof typeof NAMES;
/** Those with a value that is used where none was chosen. */
const USUAL_NAMES = ['improvement', 'power', 'level', 'secondShare', 'days'] as const;
type UsualName = (typeof USUAL_NAMES)[number];

/** Names of the counts of a test in addresses. */
const COUNTS = { aCustomers: 'a', aBuyers: 'a-bought', bCustomers: 'b', bBuyers: 'b-bought' };
export type CountName = keyof typeof COUNTS;
export const COUNT_NAMES = Object.keys(COUNTS) as CountName[];

/** A test that is planned and one that is read; both are part of the address. */
export class TestsState {
  #shopId = 0;
  readonly #plan = new Part<PlanQuestion, PlanAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, plan: this.chosen } : null),
    (question, options) => ask('campaigns', 'plan', question, options)
  );
  readonly #reading = new Part<ReadQuestion, ReadAnswer>(
    () => this.#readQuestion(),
    (question, options) => ask('campaigns', 'readTest', question, options)
  );
  readonly job = this.#plan.job;

  get measure(): TestMeasure {
    return route.query.get('measure') === 'amount' ? 'amount' : 'share';
  }

  /** Amounts of the old measure say nothing about the new one. */
  measureBy(measure: string): void {
    this.#write({ measure: measure === 'amount' ? measure : null, rate: null, spread: null });
  }

  /** What was chosen, else what is usual. */
  get chosen(): TestPlan {
    const usual = Object.fromEntries(
      USUAL_NAMES.map((name) => [name, within(name, this.#told(name) ?? USUAL_PLAN[name])])
    ) as Record<UsualName, number>;
    return {
      measure: this.measure,
      ...usual,
      rate: this.#told('rate'),
      spread: this.#told('spread'),
      customers: this.#told('customers')
    };
  }

  isInPercent(name: PlanName): boolean {
    return name === 'rate' ? this.measure === 'share' : PERCENT.has(name);
  }

  /** @param shown as in the form; NaN: as usual, or as the data say */
  choose(name: PlanName, shown: number): void {
    const usual = name in USUAL_PLAN ? USUAL_PLAN[name as UsualName] : NaN;
    const isUsual = !Number.isFinite(shown) || shown === usual * (this.isInPercent(name) ? 100 : 1);
    this.#write({ [NAMES[name]]: isUsual ? null : String(shown) });
  }

  /** NaN while it is not typed. */
  count(name: CountName): number {
    return numberIn(COUNTS[name]) ?? NaN;
  }

  enter(name: CountName, count: number): void {
    this.#write({ [COUNTS[name]]: Number.isFinite(count) ? String(count) : null });
  }

  get asked(): string {
    return JSON.stringify([this.chosen, this.#readQuestion()]);
  }

  get answer(): PlanAnswer | null {
    return this.#plan.answer;
  }

  /** Null until all four numbers are typed. */
  get reading(): ReadAnswer | null {
    return this.#readQuestion() && this.#reading.answer;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#plan.forget();
    this.#shopId = shopId;
    void this.#plan.ask(state);
    void this.#reading.ask('');
  }

  #readQuestion(): ReadQuestion | null {
    const a = { customers: this.count('aCustomers'), buyers: this.count('aBuyers') };
    const b = { customers: this.count('bCustomers'), buyers: this.count('bBuyers') };
    if ([a, b].some(({ customers, buyers }) => Number.isNaN(customers + buyers))) return null;
    const { improvement, secondShare } = this.chosen;
    return { a, b, improvement, secondShare };
  }

  /** Undefined if it was not chosen, or cannot be. */
  #told(name: PlanName): number | undefined {
    const shown = numberIn(NAMES[name]);
    const isNone = shown === 0 && !(name in USUAL_PLAN);
    if (shown === undefined || shown < 0 || isNone) return undefined;
    const value = this.isInPercent(name) ? shown / 100 : shown;
    if (name === 'rate' && this.measure === 'share') return Math.min(1, value);
    return name === 'customers' ? Math.floor(value) : value;
  }

  #write(changes: Record<string, string | null>): void {
    const query = new URLSearchParams(route.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    route.go('campaigns', query, route.page);
  }
}

const PERCENT: ReadonlySet<PlanName> = new Set<PlanName>([
  'improvement',
  'power',
  'level',
  'secondShare'
]);

function within(name: UsualName, value: number): number {
  const bounded = Math.max(MIN_PLAN[name], Math.min(MAX_PLAN[name], value));
  return name === 'days' ? Math.round(bounded) : bounded;
}

function numberIn(name: string): number | undefined {
  const asked = route.query.get(name);
  const value = Number(asked);
  return asked !== null && asked !== '' && Number.isFinite(value) ? value : undefined;
}

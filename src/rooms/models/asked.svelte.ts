import type { ShopQuestion } from '../../../workers/contract/lens.ts';
import { SEED } from '../../../workers/contract/seed.ts';
import type {
  Collected,
  FileSummary,
  MethodForm,
  MethodId,
  ModelQuestion,
  Possible,
  TrainQuestion
} from '../../../workers/rooms/models/contract.ts';
import type { SplitRule } from '../../../workers/rooms/models/evaluate/contract.ts';
import { CLASSIFIERS, REGRESSORS } from '../../../workers/rooms/models/methods/contract.ts';
import type { Mailing } from '../../../workers/rooms/models/offers/contract.ts';
import type { QuestionId } from '../../../workers/rooms/models/questions/contract.ts';
import { BASELINES } from '../../../workers/rooms/models/train/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { lens } from '../../bridge/lens.svelte.ts';
import { Part } from '../../bridge/part.svelte.ts';
import { t } from '../../i18n/index.svelte.ts';
import type { AskedAddress } from './asked.ts';
import { missedMethods } from './missed.ts';
import { createPossible } from './possible.svelte.ts';
import type { Step } from './steps.ts';

/** Default methods: one interpretable, one non-linear. */
const FIRST: Record<'class' | 'number', MethodId[]> = {
  class: ['logistic_regression', 'gradient_boosting'],
  number: ['ridge', 'gradient_boosting']
};

/** The question: its table, the columns of that table, and the methods to compare. */
export class AskedState {
  about = $state<QuestionId | null>(null);
  step = $state<Step>('collect');
  sourceId = $state(0);
  target = $state('');
  as = $state<'class' | 'number' | undefined>();
  split = $state.raw<SplitRule | undefined>();
  /** null: all columns without a warning. */
  columns = $state.raw<string[] | null>(null);
  methods = $state.raw<MethodId[] | null>(null);
  settings = $state.raw<TrainQuestion['settings']>({});
  protected shopId = $state(0);
  protected version = '';
  protected readonly possiblePart = createPossible(() => this.shopId);
  protected readonly collectedPart = new Part<ModelQuestion, Collected>(
    () => this.question(),
    (question, options) => ask('models', 'collect', question, options)
  );

  get possible(): Possible | null {
    return this.possiblePart.answer;
  }

  get collected(): Collected | null {
    return this.collectedPart.answer;
  }

  /** The chosen table; by default the first. */
  get file(): FileSummary | undefined {
    const files = this.possible?.files ?? [];
    return this.sourceId ? files.find((own) => own.sourceId === this.sourceId) : files[0];
  }

  /** The shop has no other table to learn from. */
  get lacksTable(): boolean {
    return this.about === 'table' && this.possible?.files.length === 0;
  }

  /** Methods available for this kind of target. */
  get forms(): MethodForm[] {
    const forms = this.possible?.forms[this.collected?.kind ?? 'class'] ?? [];
    return forms.filter(({ id }) => !BASELINES.includes(id));
  }

  get chosen(): MethodId[] {
    const fit = this.methods?.filter((id) => !this.unfit.includes(id));
    const isTaken = fit && (fit.length > 0 || this.unfit.length === 0);
    return isTaken ? fit : FIRST[this.collected?.kind ?? 'class'];
  }

  /** Requested methods that do not support this kind of target. */
  get unfit(): MethodId[] {
    const { methods, collected } = this;
    const able: readonly string[] = collected?.kind === 'number' ? REGRESSORS : CLASSIFIERS;
    return collected && methods ? methods.filter((id) => !able.includes(id)) : [];
  }

  /** What the address names but the shop lacks, as a sentence. */
  get missed(): string {
    if (this.about !== 'table' || !this.possible) return '';
    if (!this.file) return t('models.missed.tableLost');
    return this.unfit.length > 0 ? missedMethods(this.unfit, this.chosen) : '';
  }

  /** The mailing whose responses are predicted. */
  get mailing(): Mailing | null {
    const own = this.possible?.mailing ?? null;
    const isAsked = this.about === 'table' && this.target === own?.response;
    return isAsked && this.file?.sourceId === own.sourceId ? own : null;
  }

  /** Columns used as features. */
  get learned(): string[] {
    const without = this.collected?.columns.filter(({ alarm }) => !alarm) ?? [];
    return this.chosenColumns ?? without.map(({ name }) => name);
  }

  /** Whether there is anything to learn, and something to learn it from. */
  get canLearn(): boolean {
    return this.learned.length > 0 && !this.collected?.hindrance;
  }

  /** Columns created after a mailing are excluded unless chosen. */
  protected get chosenColumns(): string[] | undefined {
    return this.columns ?? this.mailing?.columns;
  }

  /** The question as stored in the address. */
  get address(): AskedAddress {
    const { about, sourceId, target, as, methods, step } = this;
    return { about, sourceId, target, as, methods, step };
  }

  protected question(): ModelQuestion | null {
    const { about, file, target, as, split } = this;
    if (!this.shopId || !about || (about === 'table' && !(file && target))) return null;
    const own = about === 'table' ? { sourceId: file?.sourceId, target, as, split } : {};
    const shop: ShopQuestion = { shopId: this.shopId, lens: lens.current };
    return { ...shop, about, seed: SEED, ...own };
  }

  protected trainQuestion(): TrainQuestion | null {
    const question = this.question();
    if (!question || !this.collected) return null;
    return {
      ...question,
      columns: this.chosenColumns,
      methods: this.chosen,
      settings: this.settings
    };
  }
}

import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { ModelFacts } from '../../contract/saved-model.ts';
import type {
  SavedProfitAnswer,
  SavedProfitQuestion,
  SavedScoreAnswer,
  SavedScoreQuestion,
  ScoreAnswer
} from './deploy/contract.ts';
import type { Profit, ProfitAnswer, SplitRule } from './evaluate/contract.ts';
import type { ClassifierId, RegressorId, Setting } from './methods/contract.ts';
import type { ContactAnswer, ContactQuestion } from './contact/contract.ts';
import type { DescentAnswer, DescentSteps } from './descent/contract.ts';
import type { Dependence } from './explain/contract.ts';
import type { LabelsAnswer, LabelsQuestion } from './labels/contract.ts';
import type { OddAnswer, OddQuestion } from './odd/contract.ts';
import type { Mailing, OffersAnswer, OffersQuestion } from './offers/contract.ts';
import type { PhotoNetAnswer, PhotosAnswer, PhotosQuestion } from './photos/contract.ts';
import type { Alarm } from './preprocess/contract.ts';
import type { CutDay, QuestionId } from './questions/contract.ts';
import type { MoodNetsAnswer, ReviewsAnswer, ReviewsQuestion } from './reviews/contract.ts';
import type { GroupsAnswer, GroupsQuestion } from './table-groups/contract.ts';
import type { ScoredReviews, TellMoodQuestion, ToldText } from './reviews/kept/contract.ts';
import type { TrainAnswer } from './train/contract.ts';
import type { TuneAnswer } from './tune/contract.ts';

export type MethodId = ClassifierId | RegressorId;

/** Which table is built, and what is told of its rows. */
export interface ModelQuestion extends ShopQuestion {
  about: QuestionId;
  /** Of `table`: which file, which column, and whether its numbers are classes. */
  sourceId?: number;
  target?: string;
  as?: 'class' | 'number';
  /** Of `table`; questions about customers are split by time. */
  split?: SplitRule;
  seed: number;
}

export interface TrainQuestion extends ModelQuestion {
  /** Columns to learn from; missing: all without an alarm. */
  columns?: string[];
  methods: MethodId[];
  /** By method, other than its defaults. */
  settings: Partial<Record<MethodId, Record<string, number>>>;
}

/** Settings of methods that are looked for within a time. */
export interface TuneQuestion extends Omit<TrainQuestion, 'settings'> {
  seconds: number;
}

/** A trained model and the column its answer is followed along. */
export interface DependenceQuestion extends TrainQuestion {
  column: string;
}

/** A table whose rows are told by a model that was trained on another. */
export interface ScoreQuestion extends TrainQuestion {
  scored: number;
}

export interface ColumnSummary {
  name: string;
  kind: 'number' | 'date' | 'text';
  /** Share of rows that have a value. */
  filled: number;
  distinct: number;
}

/** A file of the shop that is none of the known kinds. */
export interface FileSummary {
  sourceId: number;
  fileName: string;
  /** Reviews are a table to learn from, but no list of who was sent what. */
  isReviews: boolean;
  rows: number;
  columns: ColumnSummary[];
}

/** What this shop can be asked. */
export interface Possible {
  /** Orders name customers; with prices also what they spend. */
  customers: boolean;
  money: boolean;
  currency: string;
  files: FileSummary[];
  /** Of the files; null: none tells of a mailing. */
  mailing: Mailing | null;
  /** What may be set of each method, by what it tells. */
  forms: Record<'class' | 'number', MethodForm[]>;
}

export interface MethodForm {
  id: MethodId;
  settings: Setting[];
}

export interface CollectedColumn extends ColumnSummary {
  alarm: Alarm['reason'] | null;
  /** Of free text; null of any other column. */
  text: TextExample | null;
}

/** What becomes of a column of free text. */
export interface TextExample {
  /** Chosen terms, and those that stand in the most texts. */
  terms: number;
  commonest: string[];
  /** A text to learn from and its terms' weights, heaviest first. */
  before: string;
  after: { term: string; weight: number }[];
}

/** The table of a question before anything is learned. */
export interface Collected {
  columns: CollectedColumn[];
  /** The first rows, column by column in the order of `columns`; dates as ISO days, null: nothing. */
  preview: { row: string; cells: (string | number | null)[]; answer: string | number }[];
  kind: 'class' | 'number';
  /** Of a class: how many rows say each. */
  classes: { name: string; rows: number }[];
  trainRows: number;
  testRows: number;
  cuts: CutDay[];
}

/** Models that are learned from the shop's own data. */
export interface ModelsRoom {
  possible(question: ShopQuestion, job: Job): Promise<Possible>;
  collect(question: ModelQuestion, job: Job): Promise<Collected>;
  train(question: TrainQuestion, job: Job): Promise<TrainAnswer>;
  /** Takes the seconds it is given. */
  tune(question: TuneQuestion, job: Job): Promise<TuneAnswer>;
  score(question: ScoreQuestion, job: Job): Promise<ScoreAnswer>;
  /** Of two classes; null of all else. */
  profit(question: TrainQuestion & Profit, job: Job): Promise<ProfitAnswer | null>;
  /** How the answer follows a column that was learned from; null of free text. */
  dependence(question: DependenceQuestion, job: Job): Promise<Dependence | null>;
  odd(question: OddQuestion, job: Job): Promise<OddAnswer>;
  groups(question: GroupsQuestion, job: Job): Promise<GroupsAnswer>;
  offers(question: OffersQuestion, job: Job): Promise<OffersAnswer>;
  labels(question: LabelsQuestion, job: Job): Promise<LabelsAnswer>;
  descent(question: ModelQuestion & DescentSteps, job: Job): Promise<DescentAnswer>;
  contact(question: ContactQuestion, job: Job): Promise<ContactAnswer>;
  reviews(question: ReviewsQuestion, job: Job): Promise<ReviewsAnswer>;
  /** Three networks on the same reviews; some minutes. */
  moodNets(question: ReviewsQuestion, job: Job): Promise<MoodNetsAnswer>;
  /** Which products look alike on the photos the shop keeps. */
  photos(question: PhotosQuestion, job: Job): Promise<PhotosAnswer>;
  /** A network on the same photos; a minute or two. */
  photoNet(question: PhotosQuestion, job: Job): Promise<PhotoNetAnswer>;
  /** The trained model as JSON: how columns become features, and the method's numbers. */
  exportModel(question: TrainQuestion, job: Job): Promise<{ json: string; facts: ModelFacts }>;
  /** What a model file tells; @throws Failed `model_unreadable` */
  readModel(question: { json: string }, job: Job): Promise<ModelFacts>;
  scoreSaved(question: SavedScoreQuestion, job: Job): Promise<SavedScoreAnswer>;
  /** The mood of a text, and of the texts of a table, by a network that was kept. */
  tellMood(question: TellMoodQuestion & ShopQuestion, job: Job): Promise<ToldText>;
  scoreReviews(question: SavedScoreQuestion, job: Job): Promise<ScoredReviews>;
  profitSaved(question: SavedProfitQuestion, job: Job): Promise<SavedProfitAnswer>;
}

import type { Failure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { TableKind } from '../../contract/roles.ts';
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
import type {
  PhotoNetAnswer,
  PhotosAnswer,
  PhotosListed,
  PhotosQuestion,
  Picture,
  PicturesQuestion
} from './photos/contract.ts';
import type { Alarm } from './preprocess/contract.ts';
import type { CutDay, QuestionId } from './questions/contract.ts';
import type { MoodNetsAnswer, ReviewsAnswer, ReviewsQuestion } from './reviews/contract.ts';
import type { GroupsAnswer, GroupsQuestion } from './table-groups/contract.ts';
import type { ScoredReviews, TellMoodQuestion, ToldText } from './reviews/kept/contract.ts';
import type { TrainAnswer } from './train/contract.ts';
import type { TuneAnswer } from './tune/contract.ts';

export type MethodId = ClassifierId | RegressorId;

/** The table to build, and the target to predict. */
export interface ModelQuestion extends ShopQuestion {
  about: QuestionId;
  /** For `table`: which file, which column, and whether its numbers are classes. */
  sourceId?: number;
  target?: string;
  as?: 'class' | 'number';
  /** For `table`; customer questions are split by time. */
  split?: SplitRule;
  seed: number;
}

export interface TrainQuestion extends ModelQuestion {
  /** Feature columns; missing: all without a warning. */
  columns?: string[];
  methods: MethodId[];
  /** By method, where they differ from its defaults. */
  settings: Partial<Record<MethodId, Record<string, number>>>;
}

/** Hyperparameter search within a time budget. */
export interface TuneQuestion extends Omit<TrainQuestion, 'settings'> {
  seconds: number;
}

/** A trained model and the feature whose effect is shown. */
export interface DependenceQuestion extends TrainQuestion {
  column: string;
}

/** A table whose rows are scored by a model trained on another. */
export interface ScoreQuestion extends TrainQuestion {
  scored: number;
}

export interface ColumnSummary {
  name: string;
  kind: 'number' | 'date' | 'text';
  /** Share of rows with a value. */
  filled: number;
  distinct: number;
}

/** A file of the shop that is none of the known kinds. */
export interface FileSummary {
  sourceId: number;
  fileName: string;
  /** Whether the file has reviews, which can be learned from but are no mailing list. */
  isReviews: boolean;
  rows: number;
  columns: ColumnSummary[];
}

/** A file read as something else than a table to learn from, and its columns that were left out. */
export interface FileElsewhere {
  fileName: string;
  kind: TableKind;
  leftOut: string[];
}

/** What this shop can be asked. */
export interface Possible {
  /** Whether orders have customers; and also prices, for spending. */
  customers: boolean;
  money: boolean;
  currency: string;
  files: FileSummary[];
  elsewhere: FileElsewhere[];
  /** Mailing found in the files; null: none. */
  mailing: Mailing | null;
  /** Settings of each method, by kind of target. */
  forms: Record<'class' | 'number', MethodForm[]>;
}

export interface MethodForm {
  id: MethodId;
  settings: Setting[];
}

export interface CollectedColumn extends ColumnSummary {
  alarm: Alarm['reason'] | null;
  /** Preprocessing of free text; null for other columns. */
  text: TextExample | null;
}

/** How a column of free text is preprocessed. */
export interface TextExample {
  /** Selected terms, and the most frequent ones. */
  terms: number;
  commonest: string[];
  /** An example text of the training data with the weights of its terms, largest first. */
  before: string;
  after: { term: string; weight: number }[];
}

/** The table of a question before training. */
export interface Collected {
  columns: CollectedColumn[];
  /** The first rows, by column in the order of `columns`; dates as ISO days, null: missing. */
  preview: { row: string; cells: (string | number | null)[]; answer: string | number }[];
  kind: 'class' | 'number';
  /** For a class target: number of rows per class. */
  classes: { name: string; rows: number }[];
  trainRows: number;
  testRows: number;
  /** Why training would refuse; null: it would not. */
  hindrance: Failure | null;
  /** Classes with too few rows to rely on, the scarcest first. */
  scarce: { name: string; rows: number }[];
  /** Rows whose answer is not known: predicted, but not learned from. */
  unanswered: number;
  cuts: CutDay[];
}

/** Models learned from the shop's own data. */
export interface ModelsRoom {
  possible(question: ShopQuestion, job: Job): Promise<Possible>;
  collect(question: ModelQuestion, job: Job): Promise<Collected>;
  train(question: TrainQuestion, job: Job): Promise<TrainAnswer>;
  /** Runs for the given number of seconds. */
  tune(question: TuneQuestion, job: Job): Promise<TuneAnswer>;
  score(question: ScoreQuestion, job: Job): Promise<ScoreAnswer>;
  /** For two classes; null otherwise. */
  profit(question: TrainQuestion & Profit, job: Job): Promise<ProfitAnswer | null>;
  /** How the prediction depends on a feature; null for free text. */
  dependence(question: DependenceQuestion, job: Job): Promise<Dependence | null>;
  odd(question: OddQuestion, job: Job): Promise<OddAnswer>;
  groups(question: GroupsQuestion, job: Job): Promise<GroupsAnswer>;
  offers(question: OffersQuestion, job: Job): Promise<OffersAnswer>;
  labels(question: LabelsQuestion, job: Job): Promise<LabelsAnswer>;
  descent(question: ModelQuestion & DescentSteps, job: Job): Promise<DescentAnswer>;
  contact(question: ContactQuestion, job: Job): Promise<ContactAnswer>;
  reviews(question: ReviewsQuestion, job: Job): Promise<ReviewsAnswer>;
  /** Three networks on the same reviews; takes some minutes. */
  moodNets(question: ReviewsQuestion, job: Job): Promise<MoodNetsAnswer>;
  /** Which products have photos: quick, from the names of the files. */
  photoList(question: PhotosQuestion, job: Job): Promise<PhotosListed>;
  pictures(question: PicturesQuestion, job: Job): Promise<Picture[]>;
  /** Which products have similar photos. */
  photos(question: PhotosQuestion, job: Job): Promise<PhotosAnswer>;
  /** A network on the same photos; takes a minute or two. */
  photoNet(question: PhotosQuestion, job: Job): Promise<PhotoNetAnswer>;
  /** The trained model as JSON: preprocessing steps and the method's parameters. */
  exportModel(question: TrainQuestion, job: Job): Promise<{ json: string; facts: ModelFacts }>;
  /** What a model file predicts; @throws Failed `model_unreadable` */
  readModel(question: { json: string }, job: Job): Promise<ModelFacts>;
  scoreSaved(question: SavedScoreQuestion, job: Job): Promise<SavedScoreAnswer>;
  /** Mood of a text, and of the texts of a table, by a saved network. */
  tellMood(question: TellMoodQuestion & ShopQuestion, job: Job): Promise<ToldText>;
  scoreReviews(question: SavedScoreQuestion, job: Job): Promise<ScoredReviews>;
  profitSaved(question: SavedProfitQuestion, job: Job): Promise<SavedProfitAnswer>;
}

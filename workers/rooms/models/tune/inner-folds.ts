import { createRandom } from '../../../maths/random.ts';
import type { SplitRule } from '../evaluate/contract.ts';
import type { Parted } from '../evaluate/split.ts';
import { HORIZON_DAYS } from '../questions/contract.ts';
import type { Problem } from '../questions/problem.ts';

const PARTS = 3;
/** Above this number of rows a single validation set suffices. */
const MANY_ROWS = 3000;
const HELD_SHARE = 0.25;
/** Minimum rows on either side of a split by time. */
const LEAST_ROWS = 60;
const DAY_MS = 86_400_000;

export interface InnerFolds {
  heldBack: 'newest' | 'parts';
  folds: Parted[];
}

/**
 * Splits the training rows again, so that settings are compared without the test: by time if the
 * test is, otherwise three-fold cross-validation, with all rows of a customer in one fold.
 */
export function innerFolds(
  problem: Problem,
  split: SplitRule | undefined,
  seed: number
): InnerFolds {
  const newest = problem.cuts.length > 0 ? newestDay(problem) : newestRows(problem, split);
  const isEnough = newest && Math.min(newest.train.length, newest.test.length) >= LEAST_ROWS;
  if (isEnough) return { heldBack: 'newest', folds: [newest] };
  const folds = partsOf(problem, seed);
  return {
    heldBack: 'parts',
    folds: problem.train.length > MANY_ROWS ? folds.slice(0, 1) : folds
  };
}

/** Validation: the newest day; training: days whose whole horizon was known by then. */
function newestDay({ cuts, train }: Problem): Parted | null {
  const days = cuts.filter(({ part }) => part === 'train');
  if (days.length === 0) return null;
  // Cut days are ordered newest first, their rows are contiguous.
  const known = (day: string) =>
    (Date.parse(days[0].day) - Date.parse(day)) / DAY_MS >= HORIZON_DAYS;
  const later = days.filter(({ day }) => !known(day)).reduce((sum, { rows }) => sum + rows, 0);
  return { train: train.slice(later), test: train.slice(0, days[0].rows) };
}

function newestRows({ table, train }: Problem, split: SplitRule | undefined): Parted | null {
  if (split?.kind !== 'time') return null;
  const column = table.columns.find(({ name }) => name === split.column);
  if (!column || column.kind === 'text') return null;
  const dates = Float64Array.from(train, (row) => column.values[row])
    .filter((own) => !Number.isNaN(own))
    .sort();
  const first = dates[Math.floor((1 - HELD_SHARE) * dates.length)] ?? Infinity;
  const isHeld = (row: number) => column.values[row] >= first;
  return { train: train.filter((row) => !isHeld(row)), test: train.filter(isHeld) };
}

function partsOf({ train, nameOf }: Problem, seed: number): Parted[] {
  const names = createRandom(seed).shuffle([...new Set(Array.from(train, nameOf))]);
  const partOf = new Map(names.map((name, at) => [name, at % PARTS]));
  const parts = train.map((row) => partOf.get(nameOf(row))!);
  return Array.from({ length: PARTS }, (_, part) => ({
    train: train.filter((_, at) => parts[at] !== part),
    test: train.filter((_, at) => parts[at] === part)
  }));
}

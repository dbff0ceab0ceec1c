import type { QuestionName, RoomName } from '../../workers/contract/worker-api.ts';
import type { QuestionKind } from './learn-pool.ts';

/**
 * Questions that train, and questions answered from the results of a training; all others are
 * `page`.
 */
const KINDS: { [R in RoomName]?: { [Q in QuestionName<R>]?: QuestionKind } } = {
  recommend: {
    test: 'training',
    forEachCustomer: 'training',
    allSimilar: 'training',
    backend: 'training',
    aboutProduct: 'beside',
    ordersBehind: 'beside',
    exportModel: 'beside'
  },
  models: {
    train: 'training',
    tune: 'training',
    score: 'training',
    profit: 'training',
    dependence: 'training',
    scoreSaved: 'training',
    // Importing a network makes it predict before it is stored.
    readModel: 'training',
    tellMood: 'training',
    scoreReviews: 'training',
    groups: 'training',
    exportModel: 'training',
    moodNets: 'training',
    photoNet: 'training'
  }
};

/** How a room's question loads its worker. */
export function kindOf(room: RoomName, question: string): QuestionKind {
  const kinds: Partial<Record<string, QuestionKind>> = KINDS[room] ?? {};
  return kinds[question] ?? 'page';
}

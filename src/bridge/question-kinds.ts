import type { QuestionName, RoomName } from '../../workers/contract/worker-api.ts';
import type { QuestionKind } from './learn-pool.ts';

/** Questions that train, and those answered out of what trainings gathered; all others are a page's. */
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
    // A file of a network tells something before it is taken in.
    readModel: 'training',
    tellMood: 'training',
    scoreReviews: 'training',
    groups: 'training',
    exportModel: 'training',
    moodNets: 'training',
    photoNet: 'training'
  }
};

/** What a room's question does to the worker that answers it. */
export function kindOf(room: RoomName, question: string): QuestionKind {
  const kinds: Partial<Record<string, QuestionKind>> = KINDS[room] ?? {};
  return kinds[question] ?? 'page';
}

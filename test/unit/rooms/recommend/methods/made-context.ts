import type { Interactions } from '../../../../../workers/rooms/recommend/interactions.ts';
import type {
  MethodContext,
  RecommenderContext
} from '../../../../../workers/rooms/recommend/methods/recommender.ts';

export const CURVE = { loss: [2, 1], heldLoss: [2.5, 1.5], best: 1, stoppedEarly: true };

const numbers = (length: number, scale: number) =>
  Float64Array.from({ length }, (_, at) => scale * Math.sin(at + 1));

/** Networks as training leaves them; what they learn is another test's business. */
const networksOf = (data: Interactions): RecommenderContext['networks'] => ({
  bpr: async () => ({
    factors: 4,
    curve: CURVE,
    user: numbers(4 * data.users, 1),
    item: numbers(4 * data.items, 2)
  }),
  gru: async () => ({
    width: 4,
    curve: CURVE,
    embedding: numbers(4 * data.items, 1),
    output: numbers(4 * data.items, 1),
    input: numbers(4 * 12, 1),
    state: numbers(4 * 12, 1),
    bias: numbers(12, 1),
    itemBias: numbers(data.items, 1)
  })
});

/** Everything a method may ask for beside purchases. */
export function inventContext(data: Interactions): MethodContext {
  return {
    seed: 1,
    countryOf: Uint32Array.from({ length: data.users }, (_, user) => user % 3),
    texts: {
      listedStart: Uint32Array.from({ length: data.items + 1 }, (_, item) => item),
      listed: Uint32Array.from({ length: data.items }, (_, item) => (item * 5 + 4) % data.items),
      likeness: numbers(data.items, 1).map(Math.abs)
    },
    rated: {
      start: data.start,
      item: data.item,
      liking: numbers(data.item.length, 1),
      day: data.lastDay
    },
    networks: networksOf(data)
  };
}

import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import type { Expected } from '../../../../workers/rooms/forecast/series/contract.ts';
import {
  supposeDiscount,
  supposePrice
} from '../../../../workers/rooms/forecast/what-if/contract.ts';

/** What a person plans; undefined: as it is. */
export interface Plans {
  /** Share taken off usual prices. */
  discount?: number;
  /** Share by which usual prices rise, or fall. */
  price?: number;
}

/** An answer as it would be with all that is planned. */
export function withPlans(answer: AheadAnswer, { discount, price }: Plans): AheadAnswer {
  const suppose = <Row extends Expected>(row: Row): Row => {
    const off =
      answer.discount && discount !== undefined
        ? supposeDiscount(row, answer.discount, discount)
        : row;
    const effect = answer.price;
    if (effect === null || typeof effect === 'string' || price === undefined) return off;
    return supposePrice(off, effect, price);
  };
  return { ...answer, total: suppose(answer.total), ahead: answer.ahead.map(suppose) };
}

import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import type { Expected } from '../../../../workers/rooms/forecast/series/contract.ts';
import {
  isEffect,
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

/** An answer as it would be with all that is planned, which changes nothing of what has come in. */
export function withPlans(answer: AheadAnswer, { discount, price }: Plans): AheadAnswer {
  const suppose = <Row extends Expected>(row: Row): Row => {
    const off =
      answer.discount && discount !== undefined
        ? supposeDiscount(row, answer.discount, discount)
        : row;
    const effect = answer.price;
    if (!isEffect(effect) || price === undefined) return off;
    return supposePrice(off, effect, price);
  };
  const cameIn = Math.max(0, answer.unfinished?.soFar ?? 0);
  const besideThat = <Row extends Expected>(row: Row): Row =>
    moved(suppose(moved(row, -cameIn)), cameIn);
  const ahead = answer.ahead.map((row, at) => (at === 0 ? besideThat(row) : suppose(row)));
  return { ...answer, total: besideThat(answer.total), ahead };
}

function moved<Row extends Expected>(row: Row, by: number): Row {
  const { mean, low80, high80, low95, high95 } = row;
  return {
    ...row,
    mean: mean + by,
    low80: low80 + by,
    high80: high80 + by,
    low95: low95 + by,
    high95: high95 + by
  };
}

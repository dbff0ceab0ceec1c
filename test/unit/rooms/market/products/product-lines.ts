import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import type { OrderLines } from '../../../../../workers/contract/order-lines.ts';
import type {
  ProductKind,
  ProductsAnswer
} from '../../../../../workers/rooms/market/products/contract.ts';
import { tellWhatSells } from '../../../../../workers/rooms/market/products/what-sells.ts';
import { plainLine, type PlainLine } from '../../../../kit/made-lines.ts';

const START = dayNumber('2025-01-06');
export const breathe = async () => {};

/** The answer for a shop that has sales of products. */
export const tell = async (
  lines: OrderLines,
  by: ProductKind = 'product',
  costOf: (product: number) => number = () => NaN
) => (await tellWhatSells(lines, { by, costOf }, breathe))!;

export const rowOf = ({ rows }: ProductsAnswer, name: string) =>
  rows.find((own) => own.name === name)!;

/** A line of an order of its day, counted from 6 January 2025, a Monday. */
export const line = (day: number, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `o${day}`, ...over });

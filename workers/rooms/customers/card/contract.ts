import type { Segment } from '../../../contract/customers/segments.ts';

export interface CustomerCard {
  customer: string;
  name: string;
  currency: string;
  /** False where the files hold no prices. */
  hasMoney: boolean;
  orders: { order: string; time: number; total: number; units: number; products: number }[];
  products: {
    product: string;
    name: string;
    units: number;
    revenue: number;
    times: number;
    lastTime: number;
  }[];
  /** Segment at the end of each past quarter up to today. */
  path: { day: number; segment: Segment }[];
  facts: {
    recencyDays: number;
    orders: number;
    revenue: number;
    averageOrder: number;
    segment: Segment;
  };
  /** A steady pace they kept, and have missed; the models take purchases for random. */
  missedPace: { usualDays: number; silentDays: number } | null;
  /** Null where it has not been computed in this worker. */
  outlook: {
    pAlive: number;
    expectedOrders90: number;
    expectedValue365: number;
    valueLow80: number;
    valueHigh80: number;
    nextDays: number;
    nextLow: number;
    nextHigh: number;
  } | null;
  similar: {
    customer: string;
    name: string;
    sharedProducts: number;
    orders: number;
    revenue: number;
  }[];
}

import { median } from '../../maths/statistics/quantiles.ts';
import { SEGMENTS } from '../../contract/customers/segments.ts';
import type { Segment, SegmentRow } from '../../contract/customers/segments.ts';
import type { RfmScores } from './rfm.ts';

/** The R F M codes of each segment; each of the 125 codes occurs exactly once. */
const CODES: Record<Segment, string> = {
  champions: '555 554 544 545 454 455 445',
  loyal: '543 444 435 355 354 345 344 335',
  potential_loyalist:
    '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
  new: '512 511 422 421 412 411 311',
  promising: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
  need_attention: '535 534 443 434 343 334 325 324',
  about_to_sleep: '331 321 312 221 213 231 241 251',
  at_risk:
    '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  cannot_lose: '155 154 144 214 215 115 114 113',
  hibernating: '332 322 233 232 223 222 132 123 122 212 211',
  lost: '111 112 121 131 141 151'
};

const SEGMENT_OF = new Uint8Array(125);
for (const [segment, codes] of Object.entries(CODES)) {
  for (const code of codes.split(' ')) {
    SEGMENT_OF[place(Number(code[0]), Number(code[1]), Number(code[2]))] = SEGMENTS.indexOf(
      segment as Segment
    );
  }
}

function place(r: number, f: number, m: number): number {
  return (r - 1) * 25 + (f - 1) * 5 + (m - 1);
}

/** The index in SEGMENTS of a customer with these scores (1 … 5 each). */
export function segmentOf(r: number, f: number, m: number): number {
  return SEGMENT_OF[place(r, f, m)];
}

/** Per customer, the index in SEGMENTS. */
export function assignSegments({ r, f, m }: Pick<RfmScores, 'r' | 'f' | 'm'>): Uint8Array {
  return r.map((own, at) => segmentOf(own, f[at], m[at]));
}

/**
 * Customers, revenue, average order and days since the last order of every segment, in the order of
 * SEGMENTS.
 */
export function describeSegments(segment: Uint8Array, scores: RfmScores): SegmentRow[] {
  return SEGMENTS.map((name, number) => {
    const members: number[] = [];
    segment.forEach((own, customer) => own === number && members.push(customer));
    return {
      segment: name,
      ...sumMembers(members, scores),
      medianRecencyDays: median(members.map((customer) => scores.recencyDays[customer]))
    };
  });
}

/** Customers, revenue and average order (NaN for no customers) of some customers. */
export function sumMembers(members: number[], { revenue, orders }: RfmScores) {
  const sum = (values: ArrayLike<number>) =>
    members.reduce((total, customer) => total + values[customer], 0);
  const money = sum(revenue);
  return { customers: members.length, revenue: money, averageOrder: money / sum(orders) };
}

/** Customers and revenue per cell (r − 1) × 5 + (f − 1). */
export function sumGrid({ r, f, revenue }: RfmScores) {
  const grid = { customers: new Uint32Array(25), revenue: new Float64Array(25) };
  for (let customer = 0; customer < r.length; customer++) {
    const cell = (r[customer] - 1) * 5 + (f[customer] - 1);
    grid.customers[cell]++;
    grid.revenue[cell] += revenue[customer];
  }
  return grid;
}

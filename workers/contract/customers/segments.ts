/** The eleven segments, in the order of the table in the method note. */
export const SEGMENTS = [
  'champions',
  'loyal',
  'potential_loyalist',
  'new',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost'
] as const;

export type Segment = (typeof SEGMENTS)[number];

/**
 * Four ascending cut-offs per score; a score is 1 + the number of cuts strictly below the value.
 */
export interface RfmCuts {
  /** Days; the score is reversed (few days give 5). */
  r: number[];
  f: number[];
  m: number[];
}

export interface SegmentRow {
  segment: Segment;
  customers: number;
  revenue: number;
  averageOrder: number;
  medianRecencyDays: number;
}

export interface CountryRow {
  /** As named in the order lines. */
  name: string;
  /** ISO 3166 alpha-2 code; empty if the country is not recognised. */
  code: string;
  /** Id of its outline on the map (ISO 3166 numeric); empty without a code. */
  outline: string;
  net: number;
  orders: number;
  customers: number;
  /** Net revenue per order; NaN without orders. */
  averageOrder: number;
  /** Share of the shop's net revenue. */
  share: number;
}

export interface MonthOfYear {
  year: number;
  /** 0 … 11. */
  month: number;
  net: number;
  /** Whether the data begin or end within it. */
  isCut: boolean;
}

/** A range of basket sizes with its number of orders, or of prices with its number of units. */
export interface Band {
  /** Inclusive; `to` may be Infinity. */
  from: number;
  to: number;
  /** Number of orders, or of units. */
  count: number;
  net: number;
}

export interface PlacesAnswer {
  currency: string;
  hasMoney: boolean;
  /** The largest first; empty if no file has countries. */
  countries: CountryRow[];
  /** Orders by weekday (Monday 0) × 24 + hour; null if no file has times. */
  hours: Float64Array | null;
  /** Number of days covered, by weekday. */
  daysOf: Float64Array;
  months: MonthOfYear[];
  /** Orders by number of distinct products. */
  baskets: Band[];
  /** Units by price. */
  prices: Band[];
  findings: PlacesFinding[];
}

export type PlacesFinding =
  | { key: 'abroad'; detail: { home: string; share: number; countries: number } }
  | { key: 'oneCountry'; detail: { home: string } }
  | { key: 'month'; detail: { month: number; times: number; years: number } }
  | { key: 'hours'; detail: { weekday: number; from: number; to: number; share: number } }
  | { key: 'hoursDaily'; detail: { from: number; to: number; share: number } }
  | { key: 'closed'; detail: { weekdays: number[] } }
  | { key: 'single'; detail: { share: number } };

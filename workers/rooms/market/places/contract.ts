export interface CountryRow {
  /** As order lines name it. */
  name: string;
  /** ISO 3166 alpha-2; empty: no country that can be told. */
  code: string;
  /** The outline's id on the map (ISO 3166 numeric); empty without a code. */
  outline: string;
  net: number;
  orders: number;
  customers: number;
  /** Net revenue an order; NaN without an order. */
  averageOrder: number;
  /** Of the shop's net revenue. */
  share: number;
}

export interface MonthOfYear {
  year: number;
  /** 0 … 11. */
  month: number;
  net: number;
  /** The data begin or end inside it. */
  isCut: boolean;
}

/** Orders by how many products, pieces by what one costs. */
export interface Band {
  /** Both inside; `to` Infinity: and more. */
  from: number;
  to: number;
  /** Orders, or pieces. */
  count: number;
  net: number;
}

export interface PlacesAnswer {
  currency: string;
  hasMoney: boolean;
  /** The largest first; empty: no file says countries. */
  countries: CountryRow[];
  /** Orders by weekday (Monday 0) × 24 + hour; null: no file says hours. */
  hours: Float64Array | null;
  /** Days looked at, by weekday. */
  daysOf: Float64Array;
  months: MonthOfYear[];
  /** Different products an order. */
  baskets: Band[];
  /** What a piece costs. */
  prices: Band[];
  findings: PlacesFinding[];
}

export type PlacesFinding =
  | { key: 'abroad'; detail: { home: string; share: number; countries: number } }
  | { key: 'oneCountry'; detail: { home: string } }
  | { key: 'hours'; detail: { weekday: number; from: number; to: number; share: number } }
  | { key: 'closed'; detail: { weekdays: number[] } }
  | { key: 'single'; detail: { share: number } };

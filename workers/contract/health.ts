import type { ForeignMoney } from './order-lines.ts';
import type { HealthCheck } from './shop-choices.ts';

export interface HealthReport {
  findings: HealthFinding[];
  /** ISO days without a sale, longer than is usual in this shop. */
  gaps: { from: string; to: string }[];
  currency: string;
  /** false: the files hold no prices. */
  hasMoney: boolean;
  /** What stands in other currencies. */
  foreign: ForeignMoney[];
  /** Customers known by several things; null where the files know each by one. */
  sameCustomers: SameCustomers | null;
  /** Products that may be one in several colours or sizes. */
  variants: GroupedVariant[];
  /** Products under two codes with nearly one name; a question, never joined. */
  alikeProducts: AlikePair[];
  /** Customers alike by name and town alone; a question, never joined. */
  alikeCustomers: AlikePair[];
  /** Lines looked at. */
  lines: number;
}

/** What each rule about customers joins or, while it is off, would join. */
export interface SameCustomers {
  /** Rows without a customer number, and the customers they belong to. */
  guests: { rows: number; customers: number };
  sameEmail: SharedBy;
  samePhone: SharedBy;
  /** E-mails and phones of so many customers that they are nobody's own. */
  nobodysOwn: number;
  /** Whatever goes by another name now. */
  joined: JoinedIdentity[];
}

/** Customers that share something with another one, and how many they are when joined. */
export interface SharedBy {
  shared: number;
  customers: number;
}

/** Two codes that may be one, with their names. */
export interface AlikePair {
  first: string;
  firstName: string;
  second: string;
  secondName: string;
  /** Of customers: where both live. */
  town?: string;
}

export interface GroupedVariant {
  /** What all variants are called together. */
  product: string;
  /** Code of the variant, or its name where it has none. */
  variant: string;
  name: string;
}

export interface JoinedIdentity {
  /** The name it goes by. */
  customer: string;
  known: string;
  by: 'id' | 'email' | 'phone';
  rows: number;
}

export interface HealthFinding {
  check: HealthCheck;
  lines: number;
  orders: number;
  /**
   * Net revenue of its lines that nothing else leaves out, and its share of all net revenue; of sales
   * of nobody less what nobody named brought back.
   */
  revenue: number;
  share: number;
  isLeftOut: boolean;
  hasRemedy: boolean;
  examples: HealthExample[];
}

export interface HealthExample {
  order: string;
  /** ISO moment, empty where not known. */
  date: string;
  product: string;
  name: string;
  customer: string;
  /** What the customer is called, where files say so. */
  customerName?: string;
  quantity: number;
  unitPrice: number;
  total: number;
}

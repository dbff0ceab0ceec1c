import type { Consent } from '../../../contract/customers/consent.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';

/** Whom a list can be for. */
export const CHOICES = ['everyone', 'best', 'new', 'due', 'leaving'] as const;
export type Choice = (typeof CHOICES)[number];

/** How a list is sent; `list`: neither by e-mail nor by phone. */
export const CHANNELS = ['email', 'phone', 'list'] as const;
export type Channel = (typeof CHANNELS)[number];

/** TikTok's own pages disagree on the + before a phone number: `tiktok_digits` has none. */
export const FORMATS = [
  'plain',
  'klaviyo',
  'mailchimp',
  'google',
  'meta',
  'tiktok',
  'tiktok_digits'
] as const;
export type Format = (typeof FORMATS)[number];

export type Group = 'written' | 'held_out';

export interface ListQuestion extends ShopQuestion {
  choice: Choice;
  /** Null: by e-mail if any file has e-mails, else by phone, else just the list. */
  channel: Channel | null;
  /** Leaves out those of whom nothing is known, too. */
  onlyYes: boolean;
  /** Share of the list that is drawn by lot and not written to, 0 … 0.5. */
  heldOut: number;
  /** ISO code of the country of customers of whom none is known; empty: the most frequent one. */
  homeCountry: string;
}

export interface FileQuestion extends ListQuestion {
  format: Format;
  group: Group;
}

/** Every customer chosen counts once: written to, held out, or under the first reason that holds. */
export interface ListCounts {
  chosen: number;
  /** Said no, or share an address with somebody who did. */
  refused: number;
  /** Without an e-mail or phone number. */
  noAddress: number;
  /** With one that cannot be right. */
  badAddress: number;
  /** Did not say yes, where only those who did are wanted. */
  notYes: number;
  /** The address is that of another customer on the list. */
  repeated: number;
  written: number;
  heldOut: number;
  /** Of those written to or held out: nothing is known about their consent. */
  unknown: number;
}

export interface ListRow {
  customer: string;
  name: string;
  /** Empty where it cannot be one. */
  email: string;
  /** E.164; as the file has it where it cannot be made so. */
  phone: string;
  /** ISO code where the file's text is a country, else that text. */
  country: string;
  consent: Consent;
  orders: number;
  revenue: number;
  /** ISO day. */
  lastOrder: string;
  group: Group;
  /** Alone a large share of the money: written to without a lot, and not compared. */
  isApart: boolean;
}

export interface ListAnswer {
  currency: string;
  hasMoney: boolean;
  /** ISO day after the shop's newest order, whatever the lens. */
  nextDay: string;
  /** As asked for, or by what the shop's files have. */
  channel: Channel;
  /** How many customers each choice has. */
  choices: { choice: Choice; customers: number }[];
  /** What any file of the shop has. */
  has: { email: boolean; phone: boolean; consent: boolean };
  counts: ListCounts;
  /** Sales of the last 365 days to those written to or held out. */
  spentLastYear: number;
  /** ISO code that stands for the customers without a country; empty: nothing suggests any. */
  homeCountry: string;
  /** Customers without a known country among those chosen. */
  withoutCountry: number;
  /** ISO codes to choose from. */
  countries: string[];
  /** Written to and held out, by revenue. */
  rows: ListRow[];
}

export interface ListFile {
  text: string;
  rows: number;
  /** Of the group, those who have nothing by which the tool could know them. */
  leftOut: number;
  /** Those whose address a customer before them has. */
  repeated: number;
}

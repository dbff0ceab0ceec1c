import { DAY_MS } from '../contract/day.ts';
import type { Random } from '../maths/random.ts';
import {
  ADVERTISING,
  EVENTS,
  FIRST_DAY,
  GROWTH_A_YEAR,
  LAST_DAY,
  PROMOTIONS,
  SEASON,
  WEEKDAY
} from './planted-facts.ts';

/** One day of the shop before anyone has bought anything. */
export interface ShopDay {
  /** Whole days since 1970, and the same as YYYY-MM-DD. */
  day: number;
  iso: string;
  /** Monday 0. */
  weekday: number;
  /** What orders are multiplied by; 1 is an ordinary day of the first year without advertising. */
  demand: number;
  promotion: (typeof PROMOTIONS)[number] | null;
  /** Euros per advertising channel, in the order of ADVERTISING. */
  spend: number[];
  /** 1 + the effect of all channels. */
  advertising: number;
}

export function toDay(iso: string): number {
  return Date.parse(iso) / DAY_MS;
}

export function toIso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Every day of the shop's life with its demand: the product of all planted factors. */
export function planDays(random: Random): ShopDay[] {
  const stock = ADVERTISING.map(() => 0);
  const days: ShopDay[] = [];
  const first = toDay(FIRST_DAY);
  for (let day = first; day <= toDay(LAST_DAY); day++) {
    const iso = toIso(day);
    const weekday = (day + 3) % 7;
    const spend = ADVERTISING.map((channel) => spendOn(channel, day - first, random));
    const advertising = advertise(stock, spend);
    const promotion = PROMOTIONS.find(({ from, to }) => from <= iso && iso <= to) ?? null;
    const event = EVENTS.find(({ from, to }) => from <= iso && iso <= to);
    const demand =
      SEASON[Number(iso.slice(5, 7)) - 1] *
      WEEKDAY[weekday] *
      GROWTH_A_YEAR ** ((day - first) / 365) *
      (event?.factor ?? 1) *
      (promotion?.lift ?? 1) *
      advertising;
    days.push({ day, iso, weekday, demand, promotion, spend, advertising });
  }
  return days;
}

type Channel = (typeof ADVERTISING)[number];

/** Around the channel's usual amount while its flight lasts, nothing in the pause. */
function spendOn({ daily, weeksOn, weeksOff }: Channel, day: number, random: Random): number {
  const week = Math.floor(day / 7) % (weeksOn + weeksOff);
  if (week >= weeksOn) return 0;
  return Math.round(daily * (0.6 + 0.8 * random.next()) * 100) / 100;
}

/** Adds the day's spend to what is left of earlier days, in place, and returns 1 + the effect. */
function advertise(stock: number[], spend: number[]): number {
  let effect = 1;
  ADVERTISING.forEach(({ carryover, lift, half }, at) => {
    stock[at] = spend[at] + carryover * stock[at];
    effect += (lift * stock[at]) / (stock[at] + half);
  });
  return effect;
}

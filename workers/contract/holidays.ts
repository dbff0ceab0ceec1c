/** Holidays of one kind, by which a shop chooses. */
export const HOLIDAY_SETS = ['christian', 'chinese', 'islamic', 'indian', 'shopping'] as const;
export type HolidaySetId = (typeof HOLIDAY_SETS)[number];

export type HolidayId =
  | 'valentine'
  | 'easter'
  | 'mothers_day'
  | 'halloween'
  | 'christmas'
  | 'new_year'
  | 'chinese_new_year'
  | 'dragon_boat'
  | 'qixi'
  | 'mid_autumn'
  | 'national_day'
  | 'ramadan'
  | 'eid_al_fitr'
  | 'eid_al_adha'
  | 'diwali'
  | 'june_18'
  | 'singles_day'
  | 'black_friday'
  | 'cyber_monday'
  | 'december_12';

export interface Holiday {
  id: HolidayId;
  /** First and last day since 1970, both inside. */
  from: number;
  to: number;
}

/** A set: what falls on which days of a year of the common calendar. */
export interface HolidaySet {
  id: HolidaySetId;
  inYear(year: number): Holiday[];
}

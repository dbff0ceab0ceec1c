/** How far the newest month of the data is on the way to the shop's monthly goal. */
export interface GoalProgress {
  /** Net revenue wanted, and reached in the month so far. */
  amount: number;
  reached: number;
  /** First day of the month, and the newest day of the data, which its share is counted up to. */
  from: number;
  to: number;
  /** Share of the month's days that are gone. */
  gone: number;
}

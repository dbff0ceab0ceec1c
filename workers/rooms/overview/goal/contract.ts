/** Progress of the newest month of the data towards the shop's monthly goal. */
export interface GoalProgress {
  /** The goal as net revenue, and the net revenue of the month so far. */
  amount: number;
  reached: number;
  /** First day of the month, and the newest day of the data, up to which it is counted. */
  from: number;
  to: number;
  /** Share of the month's days that have passed. */
  gone: number;
}

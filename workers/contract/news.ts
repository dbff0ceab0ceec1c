/** What the data worker announces to everyone after it wrote something. */
export type News =
  | { type: 'shops-changed' }
  | { type: 'shop-changed'; shopId: number; dataVersion: number }
  | { type: 'settings-changed' }
  | { type: 'models-changed'; shopId: number }
  /** A list of customers came or went; those that are left stay the same. */
  | { type: 'lists-changed'; shopId: number }
  /** Photos of products came or went. */
  | { type: 'photos-changed'; shopId: number }
  /** What a shop is read again from; nothing that is computed hangs on it. */
  | { type: 'places-changed'; shopId: number }
  /** Another tab brought a newer version of the app: this one must not write any more. */
  | { type: 'database-outdated' }
  /** An upgrade waits for another tab to let go. */
  | { type: 'database-blocked' };

/** Name of the BroadcastChannel that carries the news to all workers and tabs. */
export const NEWS_CHANNEL = 'tillsight-news';

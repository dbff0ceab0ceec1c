/** What the page says to the service worker. */
export type PageMessage =
  /** The person agreed to the update. */
  | { type: 'skip-waiting' }
  /** Take over this page, which was loaded without you. */
  | { type: 'claim' }
  /** Answer when no page has asked for a file for a moment. */
  | { type: 'say-when-quiet' }
  /** Say how complete you are, complete yourself, and clear away what no page runs any more. */
  | { type: 'status' };

/** What the service worker says to the page. */
export type WorkerMessage = StatusMessage | { type: 'quiet' };

interface StatusMessage {
  type: 'status';
  version: string;
  /** Files there, each compared with its hash when it came. */
  files: number;
  total: number;
  ready: boolean;
}

/** What the build puts into the service worker. */
export interface OfflineBuild {
  /** Hash over all files. */
  version: string;
  /** Path relative to the site's root → `sha256-…` as in an integrity attribute. */
  files: Record<string, string>;
  headers: Record<string, string>;
}

import { NEWS_CHANNEL } from '../contract/news.ts';
import type { News } from '../contract/news.ts';

let channel: BroadcastChannel | undefined;

/** Tells all workers and tabs what changed, after it was written. */
export function announce(news: News): void {
  channel ??= new BroadcastChannel(NEWS_CHANNEL);
  channel.postMessage(news);
}

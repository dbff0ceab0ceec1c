import { NEWS_CHANNEL } from '../contract/news.ts';
import type { News } from '../contract/news.ts';

let channel: BroadcastChannel | undefined;

/** Announces a completed write to all workers and tabs. */
export function announce(news: News): void {
  channel ??= new BroadcastChannel(NEWS_CHANNEL);
  channel.postMessage(news);
}

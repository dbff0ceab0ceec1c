import {
  CHINESE_CLASSES,
  type ChineseClass
} from '../../../workers/rooms/customers/segments/contract.ts';
import { FEATURES, type GroupRow } from '../../../workers/rooms/customers/groups/contract.ts';
import { SEGMENTS, type Segment } from '../../../workers/contract/customers/segments.ts';
import { t } from '../../i18n/index.svelte.ts';

/** Names of the eight classes, which are Chinese in every language. */
export const CLASS_NAMES: Record<ChineseClass, string> = {
  HHH: '重要价值',
  HLH: '重要发展',
  LHH: '重要保持',
  LLH: '重要挽留',
  HHL: '一般价值',
  HLL: '一般发展',
  LHL: '一般保持',
  LLL: '一般挽留'
};

/** Names of the segments in downloads, independent of the language of the screen. */
export const EXPORT_NAMES: Record<Segment, string> = {
  champions: 'Champions',
  loyal: 'Loyal',
  potential_loyalist: 'Potential loyalist',
  new: 'New',
  promising: 'Promising',
  need_attention: 'Need attention',
  about_to_sleep: 'About to sleep',
  at_risk: 'At risk',
  cannot_lose: 'Cannot lose them',
  hibernating: 'Hibernating',
  lost: 'Lost'
};

/** Name of a group; one without a fitting name is described by its medians. */
export function groupName({ name, medians }: GroupRow): string {
  const [orders, days] = (['orders', 'recency_days'] as const).map((feature) =>
    Math.round(medians[FEATURES.indexOf(feature)])
  );
  return t(`customers.group.${name}`, { orders, days });
}

export function segmentName(number: number): string {
  return t(`segment.${SEGMENTS[number]}`);
}

export function className(number: number): string {
  return CLASS_NAMES[CHINESE_CLASSES[number]];
}

/** ISO timestamp in the shop's local time; for midnight only the date. */
export function isoTime(time: number): string {
  if (!Number.isFinite(time)) return '';
  const iso = new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  return iso.endsWith(' 00:00:00') ? iso.slice(0, 10) : iso;
}

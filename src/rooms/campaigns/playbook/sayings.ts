import type { PlaybookAnswer } from '../../../../workers/rooms/campaigns/playbook/contract.ts';
import { i18n, t, type Saying } from '../../../i18n/index.svelte.ts';

/** The sentences of the page: which segment brings most, or why segments mean little here. */
export function playbookSayings({ state, customers, rows, hasMoney }: PlaybookAnswer): Saying[] {
  if (state !== 'told') {
    return [{ key: state, parts: i18n.parts(`campaigns.playbook.${state}`, { customers }) }];
  }
  const most = rows.reduce((best, own) => (own.revenueShare > best.revenueShare ? own : best));
  if (!hasMoney)
    return [{ key: 'told', parts: i18n.parts('campaigns.playbook.told', { customers }) }];
  const detail = {
    segment: t(`segment.${most.segment}`),
    share: most.revenueShare,
    part: most.customers / customers
  };
  return [{ key: 'most', parts: i18n.parts('campaigns.playbook.most', detail) }];
}

import type { ListAnswer, ListCounts } from '../../../../workers/rooms/campaigns/lists/contract.ts';
import { i18n, t, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';

/** Why customers are left out, in the order in which they are. */
const REASONS = ['refused', 'noAddress', 'badAddress', 'notYes', 'repeated'] as const;
type Reason = (typeof REASONS)[number];

/** The reasons that hold for anybody, with their customers. */
function reasonsOf(counts: ListCounts): { reason: Reason; count: number }[] {
  return REASONS.map((reason) => ({ reason, count: counts[reason] })).filter(
    ({ count }) => count > 0
  );
}

/** A reason in words for the way in which the list is sent. */
function reasonKey(reason: Reason, { channel }: Pick<ListAnswer, 'channel'>): MessageKey {
  const isAddress = reason === 'noAddress' || reason === 'badAddress' || reason === 'repeated';
  if (!isAddress) return `campaigns.lists.out.${reason}`;
  return `campaigns.lists.out.${reason}.${channel === 'phone' ? 'phone' : 'email'}`;
}

/** The sentences of the page: how many can be written to, what they spent, who is left out. */
export function listSayings(answer: ListAnswer): Saying[] {
  const { counts, channel, currency, spentLastYear, hasMoney } = answer;
  const { chosen } = counts;
  if (chosen === 0) return [];
  const writable = counts.written + counts.heldOut;
  const spends = hasMoney && spentLastYear > 0;
  const key: MessageKey =
    writable === 0 ? 'campaigns.lists.canNone' : `campaigns.lists.can.${channel}`;
  const said: Saying[] = [{ key: 'can', parts: i18n.parts(key, { writable, chosen }) }];
  if (writable > 0 && spends) {
    const parts = i18n.parts('campaigns.lists.spent', { spent: spentLastYear, currency });
    said.push({ key: 'spent', parts });
  }
  const reasons = reasonsOf(counts).map(({ reason, count }) =>
    t(reasonKey(reason, answer), { count })
  );
  if (reasons.length > 0) {
    const outKey = reasons.length === 1 ? 'campaigns.lists.leftOutFor' : 'campaigns.lists.leftOut';
    const detail = { count: chosen - writable, reasons: i18n.list(reasons) };
    said.push({ key: 'out', parts: i18n.parts(outKey, detail) });
  }
  return said;
}

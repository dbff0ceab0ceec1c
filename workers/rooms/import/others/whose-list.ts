import type { WhoseQuestion } from '../contract.ts';
import { findDraft, type WaitingFile } from '../drafts.ts';
import { rolesAs, type Reason } from '../meaning/contract.ts';
import { saysCompetitor } from './says-competitor.ts';
import { tellOthersPrices, type OwnProducts } from './tell-others-prices.ts';

/** The person's decision needs no comparison with the shop. */
const SAID: Reason = { key: 'price_list', detail: {} };

/**
 * Whether a file in the import is another shop's price list. The answer becomes the default of the
 * file, so that accepting it is not remembered as a choice.
 *
 * @param load loads the products of the target shop
 */
export async function tellWhoseList(
  { draftId, file: at, shopId, isSaid }: WhoseQuestion,
  load: (shopId: number) => Promise<OwnProducts>
): Promise<Reason | null> {
  const file = findDraft(draftId)[at];
  const proposed = file.proposed ?? file.shown;
  if (!proposed) return null;
  const own = proposed.columns.map(({ role }) => role);
  const reason = isSaid ? SAID : await guess();
  const roles = rolesAs(own, 'other', proposed.leftOut);
  file.proposed = proposed;
  file.shown = reason
    ? {
        ...proposed,
        kind: 'other',
        columns: proposed.columns.map((column, i) => ({ ...column, role: roles[i] }))
      }
    : proposed;
  return reason;

  async function guess(): Promise<Reason | null> {
    if (shopId === 0 || !isDoubted(file)) return null;
    const header = saysCompetitor(file.headers);
    if (header !== undefined) return { key: 'names_competitor', detail: { header } };
    return tellOthersPrices(file.table, own, await load(shopId));
  }
}

/** Exports of platforms belong to the shop, and the person's choices for a file are kept. */
function isDoubted({ platform, isRemembered, proposed, shown }: WaitingFile): boolean {
  return !platform && !isRemembered && (proposed ?? shown)?.kind === 'products';
}

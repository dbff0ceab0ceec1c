import type { WhoseQuestion } from '../contract.ts';
import { findDraft, type WaitingFile } from '../drafts.ts';
import { rolesAs, type Reason } from '../meaning/contract.ts';
import { saysCompetitor } from './says-competitor.ts';
import { tellOthersPrices, type OwnProducts } from './tell-others-prices.ts';

/** What the person said stands without a look at the shop. */
const SAID: Reason = { key: 'price_list', detail: {} };

/**
 * Whether a file waiting for its import is another shop's price list. What is told is how the file
 * is shown from now on, so that a person who leaves it so has chosen nothing that would be
 * remembered.
 *
 * @param load the products of the shop the file is for
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

/** A platform's export is its owner's, and what a person chose for such a file holds. */
function isDoubted({ platform, isRemembered, proposed, shown }: WaitingFile): boolean {
  return !platform && !isRemembered && (proposed ?? shown)?.kind === 'products';
}

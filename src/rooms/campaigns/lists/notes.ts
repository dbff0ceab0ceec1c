import type { ListAnswer } from '../../../../workers/rooms/campaigns/lists/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

/** Fewer written to, or fewer held out, show no effect that campaigns usually have. */
const LEAST_WRITTEN = 100;
const LEAST_HELD_OUT = 20;

/** What is to be known about the list before it is sent, in sentences. */
export function notesOf(answer: ListAnswer, hasLens: boolean, heldOutPercent: number): string[] {
  const { channel, counts, has, withoutCountry, homeCountry, choices } = answer;
  const { written, heldOut, unknown, chosen } = counts;
  const country = homeCountry && i18n.formats.country(homeCountry);
  const missing = choices.filter(({ customers }) => customers === 0);
  const nobody = missing.map(({ choice }) => t(`campaigns.lists.short.${choice}`));
  const apart = answer.rows.filter((row) => row.isApart).map((row) => row.name || row.customer);
  return [
    hasLens && t('campaigns.lists.lens'),
    chosen === 0 && t('campaigns.lists.nobody'),
    missing.length > 0 && t('campaigns.lists.notOffered', { nobody: i18n.list(nobody) }),
    !has.consent && t('campaigns.lists.noConsent'),
    has.consent && unknown === 0 && written > 0 && t('campaigns.lists.allYes'),
    has.consent && channel === 'phone' && t('campaigns.lists.phoneConsent'),
    has.consent && unknown > 0 && t('campaigns.lists.unknown', { unknown }),
    has.phone &&
      withoutCountry > 0 &&
      (country
        ? t('campaigns.lists.countryAssumed', { count: withoutCountry, country })
        : t('campaigns.lists.countryUnknown', { count: withoutCountry })),
    apart.length > 0 && heldOut > 0 && t('campaigns.lists.apart', { names: i18n.list(apart) }),
    written > 0 && holdOutNote(written, heldOut, heldOutPercent)
  ].filter((note) => note !== false);
}

function holdOutNote(written: number, heldOut: number, percent: number): string {
  if (percent === 0) return t('campaigns.lists.heldNobody');
  const said = t('campaigns.lists.held', { written, heldOut });
  const isSmall = written < LEAST_WRITTEN || heldOut < LEAST_HELD_OUT;
  const small = { written: LEAST_WRITTEN, heldOut: LEAST_HELD_OUT };
  return i18n.sentences([said, isSmall && t('campaigns.lists.heldFew', small)]);
}

import { listOfSegment } from '../../../workers/contract/kept/customer-list.ts';
import { LENS_NAMES, type Lens, type LensName } from '../../../workers/contract/lens.ts';
import type { Segment } from '../../../workers/contract/customers/segments.ts';
import { t } from '../../i18n/index.svelte.ts';
import { withoutName } from './address.ts';
import { countryNames } from './country-names.svelte.ts';
import { customerLists } from './customer-lists.svelte.ts';
import { productNames } from './product-names.svelte.ts';

/** A part of what is looked through: pressed, it is let go. */
export interface Chip {
  label: string;
  /** What kind of part it is, for a hint. */
  kind: string;
  /** A product's code: several may have one name. */
  code?: string;
  remove: () => void;
}

/** The parts of a lens in words: its period, then its names. */
export function chipsOf(lens: Lens, look: (next: Lens) => void): Chip[] {
  const chips: Chip[] = [];
  const { from, to, ...names } = lens;
  if (from || to) {
    chips.push({ label: daysText(from, to), kind: t('lens.period'), remove: () => look(names) });
  }
  for (const name of LENS_NAMES) {
    for (const own of lens[name] ?? []) {
      const remove = () => look(withoutName(lens, name, own));
      const chip = { label: nameText(name, own), kind: kindText(name), remove };
      chips.push(name === 'product' && own ? { ...chip, code: own } : chip);
    }
  }
  return chips;
}

function daysText(from = '', to = ''): string {
  if (!from) return t('lens.until', { to });
  return to ? t('lens.days', { from, to }) : t('lens.since', { from });
}

function nameText(name: LensName, own: string): string {
  if (name === 'country' && own) return countryNames.nameOf(own);
  if (name === 'product' && own) return productNames.nameOf(own);
  if (name !== 'segment') return own || t('lens.notSaid');
  return listOfSegment(own) === null ? t(`segment.${own as Segment}`) : customerLists.nameOf(own);
}

function kindText(name: LensName): string {
  if (name === 'segment') return t('lens.segment');
  return name === 'product' ? t('column.product') : t(`role.${name}`);
}

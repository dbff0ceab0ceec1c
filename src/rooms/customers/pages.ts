import type { PageLink } from '../../shell/PageLinks.svelte';
import type { CustomerFinding } from '../../../workers/rooms/customers/findings/contract.ts';
import { t } from '../../i18n/index.svelte.ts';
import { addressOf, PAGE_NAMES, type PageName } from './places.ts';
import type { CustomersState, PartName } from './state.svelte.ts';

/** A page of the room and the answers it shows. */
export interface RoomPage extends PageLink {
  name: PageName;
  /**
   * Requested in this order. Every page includes scores, which tell whether there are customers and
   * money.
   */
  parts: PartName[];
}

const PARTS: Record<PageName, PartName[]> = {
  who: ['rfm'],
  list: ['rfm', 'selection', 'value', 'groups'],
  return: ['rfm', 'cohorts'],
  value: ['rfm', 'value'],
  leaving: ['rfm', 'leaving', 'due'],
  groups: ['rfm', 'groups'],
  own: ['rfm', 'value', 'groups']
};
/** Pages that are of no use for files without prices. */
const IN_MONEY: PageName[] = ['value', 'leaving'];
/** Findings shown at the top of the list of all customers. */
const OF_THE_LIST = new Set(['one_time_share', 'few_customers', 'no_customers']);

/** The room's pages, in the current language. */
export function pagesOf(hasMoney: boolean): RoomPage[] {
  return PAGE_NAMES.filter((name) => hasMoney || !IN_MONEY.includes(name)).map((name) => ({
    name,
    page: addressOf(name),
    label: t(`customers.page.${name}`),
    question: t(`customers.question.${name}`),
    parts: PARTS[name]
  }));
}

/** The findings at the top of a page. */
export function findingsOn(name: PageName, view: CustomersState): CustomerFinding[] {
  const { rfm, cohorts, value, leaving, due, groups } = view;
  if (name === 'who') return rfm?.findings ?? [];
  if (name === 'list') return rfm?.findings.filter(({ key }) => OF_THE_LIST.has(key)) ?? [];
  if (name === 'return') return cohorts?.findings ?? [];
  if (name === 'value') return value?.findings ?? [];
  if (name === 'leaving') {
    // The empty list already says that nobody is due.
    const dueFindings = due?.findings.filter(({ key }) => key !== 'due_none') ?? [];
    return [...(leaving?.findings ?? []), ...dueFindings];
  }
  return name === 'groups' ? (groups?.findings ?? []) : [];
}

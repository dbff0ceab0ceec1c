import type { HealthReport } from '../../../workers/contract/health.ts';
import type { ShopDetail, StorageState } from '../../../workers/rooms/data/contract.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';
import { heldText } from '../../shell/held-text.ts';

/** Which files the shop consists of. */
export function filesFinding({ sources }: ShopDetail): string {
  const sum = (read: (source: ShopDetail['sources'][number]) => number) =>
    sources.reduce((total, source) => total + read(source), 0);
  const aside = sum(({ rowsAside }) => rowsAside);
  return i18n.sentences([
    t('data.files.finding', { files: sources.length, rows: sum(({ rowsKept }) => rowsKept) }),
    t(aside > 0 ? 'data.files.aside' : 'data.files.whole', { aside })
  ]);
}

export function healthFinding({ findings, gaps, lines }: HealthReport, shop: ShopDetail): string {
  if (lines === 0) return t('data.health.noLines', { held: heldText(shop) });
  const count = findings.length + gaps.length;
  return count > 0 ? t('data.health.found', { count }) : t('data.health.clean', { lines });
}

/** What net revenue includes, and which lines are not counted. */
export function countingFinding(
  { choices, currency }: ShopDetail,
  report: HealthReport | null
): string {
  const uncounted = (report?.foreign ?? []).reduce(
    (total, { lines, converted }) => total + lines - converted,
    0
  );
  const hour = `${String(choices.dayStartHour).padStart(2, '0')}:00`;
  return i18n.sentences([
    currency
      ? t('data.counting.finding', { currency, hour })
      : t('data.counting.findingBare', { hour }),
    ...(uncounted > 0 ? [t('data.currencies.uncounted', { lines: uncounted })] : [])
  ]);
}

export function sameFinding(report: HealthReport): string {
  const { sameCustomers, variants } = report;
  const asked = alikeFinding(report);
  if (!sameCustomers && variants.length === 0) {
    return asked.length > 0 ? i18n.sentences(asked) : t('data.same.nothing');
  }
  const joined = sameCustomers?.joined ?? [];
  const customers = new Set(joined.map(({ customer }) => customer)).size;
  return i18n.sentences([
    ...(joined.length > 0
      ? [t('data.same.found', { names: joined.length, customers })]
      : [...mayBeOne(sameCustomers), t('data.same.none')]),
    ...(variants.length > 0
      ? [
          t('data.variants.finding', {
            variants: variants.length,
            products: new Set(variants.map(({ product }) => product)).size
          })
        ]
      : []),
    ...asked
  ]);
}

/** Possible duplicates that no rule merges. */
function alikeFinding({ alikeProducts, alikeCustomers }: HealthReport): string[] {
  const [products, customers] = [alikeProducts.length, alikeCustomers.length];
  return [
    ...(products > 0 ? [t('data.alike.products.finding', { pairs: products })] : []),
    ...(customers > 0 ? [t('data.alike.customers.finding', { pairs: customers })] : [])
  ];
}

/** Customers who may be the same, by the attribute most of them share. */
function mayBeOne(found: HealthReport['sameCustomers']): string[] {
  const { sameEmail, samePhone } = found ?? {};
  const byPhone = (samePhone?.shared ?? 0) > (sameEmail?.shared ?? 0);
  const most = byPhone ? samePhone : sameEmail;
  if (!most?.shared) return [];
  return [t(byPhone ? 'data.same.mayBePhone' : 'data.same.mayBeEmail', { ...most })];
}

export function storageFinding({ persisted }: StorageState, lastBackup: string | null): string {
  return i18n.sentences([
    ...(lastBackup === null
      ? []
      : [lastBackup ? t('data.lastBackup', { when: lastBackup }) : t('data.noBackup')]),
    t(persisted ? 'data.persisted' : 'data.notPersisted')
  ]);
}

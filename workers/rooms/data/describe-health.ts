import type { Job } from '../../contract/job.ts';
import { decideDecimal } from '../import/values/decide-decimal.ts';
import { readNumber } from '../import/values/read-numbers.ts';
import type { HealthReport } from '../../contract/health.ts';
import type { Reconciliation } from './reconcile/contract.ts';
import { describeLinks } from '../../shop/people/customer-links.ts';
import { examine } from '../../shop/checks/examine.ts';
import { findAlikePeople } from '../../shop/people/alike-people.ts';
import { findAlikeProducts } from '../../shop/products/alike-products.ts';
import { withCustomerNames } from '../../shop/people/people.ts';
import { loadPeople, loadVariants, readLines } from '../../shop/load.ts';
import { combineOrderLines, combineWithExtras, peopleFiles } from '../../shop/order-lines.ts';
import type { ShopTables } from '../../shop/order-lines.ts';
import { SAME } from './reconcile/reconcile-cells.ts';
import { reconcile, reconcileFile, sumTotals } from './reconcile/reconcile.ts';
import { sumCounted } from '../../shop/lines/sum-counted.ts';

/** @throws Failed `shop_not_found` */
export async function examineShop({ shopId }: { shopId: number }, job: Job): Promise<HealthReport> {
  const { tables, choices } = await readLines(shopId, job);
  const lines = combineOrderLines({ ...tables, choices: { ...choices, leaveOut: [] } });
  job.report({ step: 'checking', done: 0, total: 0 });
  await job.breathe();
  const sameCustomers = describeLinks(peopleFiles(tables), choices);
  const variants = await loadVariants(shopId, tables.dataVersion);
  const isTold = (one: string, other: string) =>
    variants.byProduct.has(one) && variants.byProduct.get(one) === variants.byProduct.get(other);
  const report = examine(lines, choices.leaveOut);
  const people = await loadPeople(shopId, job);
  const findings = report.findings.map((own) => ({
    ...own,
    examples: withCustomerNames(own.examples, people)
  }));
  return {
    ...report,
    findings,
    sameCustomers,
    variants: variants.list,
    alikeProducts: findAlikeProducts(variants.nameOf, isTold),
    alikeCustomers: findAlikePeople(people)
  };
}

/** @throws Failed `shop_not_found` */
export async function reconcileShop(
  { shopId, typed, fromFile = false }: { shopId: number; typed: string; fromFile?: boolean },
  job: Job
): Promise<Reconciliation> {
  const { tables, choices } = await readLines(shopId, job);
  const { lines, extras } = combineWithExtras({ ...tables, choices });
  await job.breathe();
  const platformTotal = readNumber(typed, decideDecimal([typed], '.'));
  const isFiles = fromFile || Math.abs(platformTotal - sumTotals(extras)) < SAME;
  if (isFiles && extras.orderTotal) return reconcileFile(lines, extras);
  return reconcile(lines, alreadyThere(tables), fromFile ? NaN : platformTotal, extras);
}

/** Lines that are in two files: the shop with all of them, minus the shop with each once. */
function alreadyThere(tables: ShopTables): { lines: number; amount: number } {
  const once = combineOrderLines(tables);
  if (once.duplicateLines === 0) return { lines: 0, amount: 0 };
  const orderLines = tables.orderLines.map((file) => ({ ...file, hidden: null }));
  const amount = sumCounted(combineOrderLines({ ...tables, orderLines })) - sumCounted(once);
  return { lines: once.duplicateLines, amount };
}

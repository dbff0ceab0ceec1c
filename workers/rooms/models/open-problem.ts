import { Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import { quietJob } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { Answers } from '../../shop/answers.ts';
import { loadOrderLines, loadPeople, loadTables } from '../../shop/load.ts';
import { readDataVersion } from '../../store/read-shop.ts';
import type { ModelQuestion } from './contract.ts';
import { LEARNABLE } from './questions/contract.ts';
import { buildCustomerTable, describeCustomers } from './questions/customer-table.ts';
import type { CustomersToday, CustomerTable } from './questions/customer-table.ts';
import { tableOfFile } from './questions/file-table.ts';
import { problemOfCustomers, problemOfTable } from './questions/problem.ts';
import type { Problem } from './questions/problem.ts';
import type { Table } from './tables/contract.ts';

/** A problem with the names of its customers. */
export interface OpenProblem {
  problem: Problem;
  nameOf: (row: string) => string;
}

const tables = new Answers<CustomerTable>(1);
const today = new Answers<CustomersToday>(1);

/** The table of a question, from the shop's current data. */
export async function openProblem(question: ModelQuestion, job: Job): Promise<OpenProblem> {
  const { shopId, lens, about } = question;
  if (about === 'table') return { problem: await openTable(question, job), nameOf: () => '' };
  const lines = await loadOrderLines(shopId, job, lens);
  if (about === 'spend' && !lines.hasMoney) throw new Failed('target_missing', { name: 'revenue' });
  const built = await customersOf(question, lines, job);
  const people = await loadPeople(shopId, quietJob());
  return {
    problem: problemOfCustomers(built, about),
    nameOf: (customer) => people.get(customer)?.name ?? ''
  };
}

/** Any table of the shop, or with `sourceId` 0 its customers as of today. */
export async function openRows(
  question: ShopQuestion & { sourceId: number },
  job: Job
): Promise<{ table: Table; nameOf: (row: number) => string; currency: string }> {
  const { shopId, lens, sourceId } = question;
  if (sourceId > 0) {
    const found = (await loadTables(shopId, job, LEARNABLE)).find(
      (own) => own.sourceId === sourceId
    );
    if (!found) throw new Failed('source_not_found');
    return { table: tableOfFile(found), nameOf: (row) => String(row + 1), currency: '' };
  }
  const lines = await loadOrderLines(shopId, job, lens);
  const key = [shopId, await readDataVersion(shopId), lens];
  const { table, customer } = await today.get(key, job, (own) => {
    own.report({ step: 'counting', done: 0, total: 0 });
    return describeCustomers(lines, own);
  });
  return { table, nameOf: (row) => customer[row], currency: lines.currency };
}

async function customersOf(
  { shopId, lens }: ShopQuestion,
  lines: OrderLines,
  job: Job
): Promise<CustomerTable> {
  const dataVersion = await readDataVersion(shopId);
  return tables.get([shopId, dataVersion, lens], job, (own) => {
    own.report({ step: 'counting', done: 0, total: 0 });
    return buildCustomerTable(lines, own);
  });
}

async function openTable(
  { shopId, sourceId, target = '', as, split, seed }: ModelQuestion,
  job: Job
): Promise<Problem> {
  const found = (await loadTables(shopId, job, LEARNABLE)).find((own) => own.sourceId === sourceId);
  if (!found) throw new Failed('source_not_found');
  return problemOfTable(tableOfFile(found), target, { as, split, seed });
}

import { answerList } from './lists/answer-list.ts';
import { openList } from './lists/open-list.ts';
import { writeList } from './lists/write-list.ts';
import { readLog } from './log/read-log.ts';
import { listedIn, loadOrderLines } from '../../shop/load.ts';
import { ShopMemory } from '../../shop/memory.ts';
import { listCustomerLists } from '../../store/kept/customer-lists.ts';
import { openCustomers } from '../customers/open-customers.ts';
import { returnedShares } from '../customers/segments/returned-share.ts';
import type { CampaignsRoom } from './contract.ts';
import { openWeek } from './open-week.ts';
import { writePlaybook } from './playbook/write-playbook.ts';
import { planTest, type PlannedShop } from './tests/plan-test.ts';
import { readTest } from './tests/read-test.ts';
import { seeShop } from './tests/see-shop.ts';

const planned = new ShopMemory<PlannedShop>();

/** Answers what to do for whom, and what it brought. */
export const campaignsRoom = {
  week: openWeek,

  async playbook(question, job) {
    const { history, lines } = await openCustomers(question, job);
    return writePlaybook(history, lines, returnedShares(history, lines));
  },

  async list(question, job) {
    const list = await openList(question, job);
    return answerList(list, await loadOrderLines(question.shopId, job));
  },

  async listFile(question, job) {
    const list = await openList(question, job);
    const group = question.group === 'written' ? list.written : list.heldOut;
    const asked = { format: question.format, group: question.group, channel: list.channel };
    return writeList(group, asked, list.contacts.has.consent, job);
  },

  async log({ shopId }, job) {
    const [lines, lists] = await Promise.all([
      loadOrderLines(shopId, job),
      listCustomerLists(shopId)
    ]);
    return readLog(lines, lists);
  },

  async plan({ shopId, lens = {}, plan }, job) {
    const whole = await loadOrderLines(shopId, job);
    const lines = await loadOrderLines(shopId, job, lens);
    job.report({ step: 'counting', done: 0, total: 0 });
    const { dataVersion } = whole;
    const shop = await planned.get({ shopId, dataVersion, lens }, async () =>
      seeShop(whole, lines, lens, await listedIn(shopId, lens))
    );
    return planTest(plan, shop);
  },

  async readTest(question) {
    return readTest(question);
  }
} satisfies CampaignsRoom;

import { SEED } from '../../../contract/seed.ts';
import { quietJob } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import { loadContacts, loadOrderLines } from '../../../shop/load.ts';
import type { Contacts } from '../../../shop/people/contacts.ts';
import { ToldOfLines } from '../../../shop/told-of-lines.ts';
import { findDueAgain } from '../../customers/leaving/due-again.ts';
import { leavingOf, openCustomers } from '../../customers/open-customers.ts';
import { loadPhoneReader } from './addresses.ts';
import type { PhoneReader } from './addresses.ts';
import type { MadeList } from './answer-list.ts';
import { judgeCustomers, placesOf } from './choices.ts';
import type { Judged } from './choices.ts';
import { composeList } from './compose-list.ts';
import type { Channel, ListQuestion } from './contract.ts';
import { homeCountryOf, listCustomers } from './list-customers.ts';

/** As the page of who is leaving counts it. */
const WORTH = { discountRate: 0, seed: SEED };

let phoneReader: Promise<PhoneReader> | null = null;
/** Who is in which choice. */
const judgedOf = new ToldOfLines<Judged>();

export async function openList(question: ListQuestion, job: Job): Promise<MadeList> {
  const judged = await judge(question, job);
  const { history, lines } = await openCustomers(question, job);
  const [contacts, phones] = await Promise.all([
    loadContacts(question.shopId, quietJob()),
    (phoneReader ??= loadPhoneReader())
  ]);
  const places = placesOf(history, judged);
  await job.breathe();
  const usual = question.homeCountry || homeCountryOf(history, contacts);
  const listed = listCustomers(history, contacts, places[question.choice]);
  const withoutCountry = listed.filter(({ country }) => country === '').length;
  const inCountry = listed.map((own) => {
    const likelyCountry = own.country || usual;
    return { ...own, likelyCountry, phone: phones.read(own.saidPhone, likelyCountry) };
  });
  const channel = question.channel ?? channelOf(contacts);
  return {
    ...composeList(inCountry, { ...question, channel }, history.shopLastDay),
    channel,
    lines,
    history,
    contacts,
    phones,
    places,
    homeCountry: usual,
    withoutCountry
  };
}

function channelOf({ has }: Contacts): Channel {
  if (has.email) return 'email';
  return has.phone ? 'phone' : 'list';
}

/** Judged by all that customers bought up to the end of the lens's period. */
async function judge({ shopId, lens }: ShopQuestion, job: Job): Promise<Judged> {
  const whole = { shopId, lens: lens?.to ? { to: lens.to } : {} };
  const lines = await loadOrderLines(shopId, job, whole.lens);
  return judgedOf.get(lines, '', async () => {
    const shop = await openCustomers(whole, job);
    const leaving = await leavingOf(shop, job, WORTH);
    await job.breathe();
    const isAway = leaving.isOverdue.map((own, at) => own | leaving.gaveBack[at]);
    const { history, names } = shop;
    const due = findDueAgain(history, lines, names, history.shopLastDay, isAway);
    return judgeCustomers(history, leaving, due);
  });
}

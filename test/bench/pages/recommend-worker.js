import { quietJob } from '../../../workers/contract/job.ts';
import { createRandom } from '../../../workers/maths/random.ts';
import { listBought } from '../../../workers/shop/catalogue.ts';
import { collectCustomerOrders } from '../../../workers/shop/customer-orders.ts';
import { fitEase, scoreEase } from '../../../workers/rooms/recommend/methods/ease.ts';
import {
  collectInteractions,
  foldOrders,
  itemsOf
} from '../../../workers/rooms/recommend/interactions.ts';
import { fitItemKnn } from '../../../workers/rooms/recommend/methods/item-knn.ts';
import { createMethods } from '../../../workers/rooms/recommend/methods/create-methods.ts';
import { topItems } from '../../../workers/rooms/recommend/lists/ranking.ts';
import { readRetail } from './read-retail.js';

const job = quietJob();
const QUESTIONS = { retail: answerRetail, invented: answerInvented };

self.onmessage = async ({ data }) => self.postMessage(await QUESTIONS[data.name](data));

let retail = null;

/** Seconds of each part on the retail purchases; reading them, once, is not counted. */
async function answerRetail({ file }) {
  retail ??= collect(readRetail(await file.text()));
  const [knn] = await timed(() => fitItemKnn(retail, 100, job));
  const [ease, model] = await timed(() => fitEase(retail, 100, job));
  const [score] = await timed(() =>
    listEverybody(retail, (user, into) => scoreEase(model, itemsOf(retail, user), into))
  );
  return { users: retail.users, items: retail.items, knn, ease, score };
}

function collect(lines) {
  const history = collectCustomerOrders(lines);
  return collectInteractions(history, lines, listBought(history, lines));
}

/** Ten products for each of the first customers, what they have left out. */
async function listEverybody(data, score, users = data.users) {
  const scores = new Float64Array(data.items);
  const blocked = new Uint8Array(data.items);
  let listed = 0;
  for (let user = 0; user < users; user++) {
    const owned = itemsOf(data, user);
    score(user, scores);
    for (const item of owned) blocked[item] = 1;
    listed += topItems(scores, blocked, 10).length;
    for (const item of owned) blocked[item] = 0;
  }
  return listed;
}

/** Seconds of one sparse method on an invented shop: fitting, and lists for a thousand customers. */
async function answerInvented({ users, items, method }) {
  const data = invent(users, items);
  const [fit, model] = await timed(() => createMethods(data, { seed: 1 }).fit(method, job));
  const score = (user, into) => model.score(itemsOf(data, user), user, into);
  const [thousand] = await timed(() => listEverybody(data, score, Math.min(users, 1000)));
  return { purchases: data.item.length, fit, thousand };
}

/** Three orders of four products a customer: of a taste of fifty products mostly, else what sells. */
function invent(users, items) {
  const random = createRandom(3);
  const orders = {
    userStart: new Uint32Array(users + 1),
    start: [0],
    item: [],
    day: []
  };
  const tastes = Math.ceil(items / 50);
  for (let user = 0; user < users; user++) {
    const taste = Math.floor(tastes * random.next() ** 2);
    for (let order = 0; order < 3; order++) {
      const own = new Set();
      while (own.size < 4) {
        const item =
          random.next() < 0.8
            ? taste * 50 + random.integer(50)
            : Math.floor(items * random.next() ** 3);
        if (item < items) own.add(item);
      }
      orders.item.push(...[...own].sort((a, b) => a - b));
      orders.start.push(orders.item.length);
      orders.day.push(19_000 + order * 30 + random.integer(30));
    }
    orders.userStart[user + 1] = orders.day.length;
  }
  return foldOrders(items, {
    userStart: orders.userStart,
    start: Uint32Array.from(orders.start),
    item: Uint32Array.from(orders.item),
    day: Int32Array.from(orders.day)
  });
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

/** A column of keys by position, with the number of the (order, key) pair of each position. */
export interface OrderPairs {
  key: Uint32Array;
  /** Number of different keys. */
  keys: number;
  pair: Uint32Array;
  pairs: number;
}

/**
 * Numbers the distinct (order, key) pairs, so that the distinct orders of each key can be counted
 * under any filter by counting lines per pair.
 *
 * Where every order has a single key (its customer, mostly its country), the order's own code
 * serves as the pair and nothing is built.
 *
 * @param order order code by position
 * @param key key code by position
 */
export function pairOrders(
  order: Uint32Array,
  orders: number,
  key: Uint32Array,
  keys: number
): OrderPairs {
  if (oneKeyPerOrder(order, orders, key)) return { key, keys, pair: order, pairs: orders };
  const { starts, positions } = positionsByOrder(order, orders);
  const pair = new Uint32Array(order.length);
  const pairOfKey = new Uint32Array(keys);
  const orderOfKey = new Int32Array(keys).fill(-1);
  let pairs = 0;
  for (let code = 0; code < orders; code++) {
    for (let at = starts[code]; at < starts[code + 1]; at++) {
      const position = positions[at];
      const own = key[position];
      if (orderOfKey[own] !== code) {
        orderOfKey[own] = code;
        pairOfKey[own] = pairs++;
      }
      pair[position] = pairOfKey[own];
    }
  }
  return { key, keys, pair, pairs };
}

function oneKeyPerOrder(order: Uint32Array, orders: number, key: Uint32Array): boolean {
  const keyOfOrder = new Int32Array(orders).fill(-1);
  for (let at = 0; at < order.length; at++) {
    const known = keyOfOrder[order[at]];
    if (known === -1) keyOfOrder[order[at]] = key[at];
    else if (known !== key[at]) return false;
  }
  return true;
}

/** Counting sort: the positions of order `code` are `positions[starts[code] … starts[code + 1]]`. */
function positionsByOrder(order: Uint32Array, orders: number) {
  const starts = new Uint32Array(orders + 1);
  for (let at = 0; at < order.length; at++) starts[order[at] + 1]++;
  for (let code = 0; code < orders; code++) starts[code + 1] += starts[code];
  const next = starts.slice();
  const positions = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) positions[next[order[at]]++] = at;
  return { starts, positions };
}

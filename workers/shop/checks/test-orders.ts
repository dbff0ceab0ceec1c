import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** Whole words only, so that "tester" and "contest" do not match. */
const TEST_WORD = /(?:^|[^\p{L}])(?:test(?:ing)?|dummy|do not ship)(?:$|[^\p{L}])|测试/iu;
/** Products that are tests by nature, such as pregnancy tests. */
const TEST_PRODUCT =
  /\b(?:kit|strips?|paper|tube|match|drive|pregnancy|covid|dna|water|soil|ph)\b|试纸|试剂/i;

/**
 * Flags orders placed to try the shop out, by the name of the product, the customer or the order.
 */
export function findTestOrders(lines: OrderLines): Uint8Array {
  const { product, productNames, customer, order, lineClass, rows } = lines;
  const isTest = (text: string) => TEST_WORD.test(text) && !TEST_PRODUCT.test(text);
  const products = Uint8Array.from(product.dictionary, (id, code) =>
    Number(isTest(id) || isTest(productNames[code]))
  );
  const customers = Uint8Array.from(customer.dictionary, (id) => Number(isTest(id)));
  const orders = Uint8Array.from(order.dictionary, (id) => Number(isTest(id)));
  const marks = new Uint8Array(rows);
  for (let line = 0; line < rows; line++) {
    const says =
      products[product.codes[line]] | customers[customer.codes[line]] | orders[order.codes[line]];
    if (says && lineClass[line] !== LINE_OTHER) marks[line] = 1;
  }
  return marks;
}

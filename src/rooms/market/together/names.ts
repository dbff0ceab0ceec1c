import type { TogetherAnswer } from '../../../../workers/rooms/market/together/contract.ts';

/** What products are called on the screen, and in downloads. */
export function namesIn({ products, names }: TogetherAnswer) {
  const join = (words: string[]) => words.join(' + ');
  return {
    name: (item: number) => names[item] || products[item],
    allNames: (items: number[]) => join(items.map((item) => names[item] || products[item])),
    codes: (items: number[]) => join(items.map((item) => products[item]))
  };
}

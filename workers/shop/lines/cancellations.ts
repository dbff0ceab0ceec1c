const NUMBER_ID = /^\d+$/;
const CANCELLING_ID = /^[Cc]\d+$/;

/**
 * Flags the order ids that are cancelling documents: `C` followed by digits, where most ids of the
 * file are digits only, as many till and invoice systems number credit notes. A shop whose every
 * order is called C1001 has none.
 *
 * @returns one flag per id
 */
export function markCancellingIds(ids: string[]): Uint8Array {
  const marks = new Uint8Array(ids.length);
  const filled = ids.filter((id) => id !== '');
  const numbers = filled.filter((id) => NUMBER_ID.test(id)).length;
  if (numbers * 2 <= filled.length) return marks;
  for (const [at, id] of ids.entries()) if (CANCELLING_ID.test(id)) marks[at] = 1;
  return marks;
}

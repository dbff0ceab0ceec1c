const HAN = /^\p{Script=Han}{2,4}$/u;
const TITLE = /^(mr|mrs|ms|miss|dr|prof|herr|frau|mme|mlle|sr|sra)\.?\s+/i;

/**
 * First and last name as far as a whole name tells them: the last word is the last name, in Chinese
 * the first sign; "Last, First" is turned. A single word is a first name.
 *
 * @example splitName('Anna Maria Schmidt') // { first: 'Anna Maria', last: 'Schmidt' }
 */
export function splitName(name: string): { first: string; last: string } {
  const plain = name.trim().replace(/\s+/g, ' ').replace(TITLE, '');
  if (HAN.test(plain)) return { first: plain.slice(1), last: plain[0] };
  const [last, first, ...more] = plain.split(',').map((part) => part.trim());
  if (first && more.length === 0) return { first, last };
  const words = plain.split(' ');
  if (words.length === 1) return { first: plain, last: '' };
  return { first: words.slice(0, -1).join(' '), last: words.at(-1)! };
}

import type { Random } from '../../../../../workers/maths/random.ts';

/** What has broken somebody's import, put anywhere. */
const TOKENS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '__proto__',
  '=1+1',
  '1.2E+18',
  '1e400',
  '-',
  '(1,00)',
  '25/12/23',
  '03/04/2024',
  'Total',
  '合计',
  '😀',
  'é',
  ' ',
  '-1',
  'NaN',
  '<b>',
  'x'.repeat(5000)
];

/** The same text with one to four faults in it. */
export function mutateText(text: string, random: Random): string {
  let mutant = text;
  for (let fault = 1 + random.integer(4); fault > 0; fault--) mutant = withFault(mutant, random);
  return mutant;
}

function withFault(text: string, random: Random): string {
  const [a, b] = [random.integer(text.length + 1), random.integer(text.length + 1)];
  const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 400)];
  switch (random.integer(6)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(from);
    case 2:
      return text.slice(0, from);
    case 3: {
      const lines = text.split('\n');
      return random.shuffle(lines).join('\n');
    }
    default:
      return text.slice(0, from) + random.pick(TOKENS) + text.slice(from);
  }
}

/** The same bytes with some of them changed. */
export function mutateBytes(
  bytes: Uint8Array<ArrayBuffer>,
  random: Random
): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) return bytes;
  const mutant = bytes.slice(0, random.integer(8) ? bytes.length : random.integer(bytes.length));
  for (let fault = random.integer(4); fault > 0 && mutant.length > 0; fault--) {
    mutant[random.integer(mutant.length)] = random.integer(256);
  }
  return mutant;
}

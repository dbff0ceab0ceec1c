/** Code points of the zeros of decimal scripts; the nines are nine further. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810, 0xff10
];

/** A text with the digits of every script (`٥`, `५`, `๕`, `５`) as 0 to 9. */
export function westernDigits(text: string): string {
  if (!/[^\u0000-\u024f]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.findLast((own) => own <= code);
    return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
  });
}

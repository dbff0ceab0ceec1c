/** `cancel`, as many languages write it, and what else they call it. */
const CALLED_OFF =
  /cancel|storn|annul|anul|geannuleerd|avbest|отмен|скасован|zrušen|iptal|batal|取消|キャンセル|취소|ยกเลิก|hủy|ملغ|בוטל/i;

/**
 * Pieces that were called off before anybody sent them, as against pieces that came back: a file may
 * count both, each in a column of its own.
 */
export function saysCalledOff(header: string): boolean {
  return CALLED_OFF.test(header);
}

/** `cancel` as many languages write it, and other words for it. */
const CALLED_OFF =
  /cancel|storn|annul|anul|geannuleerd|avbest|отмен|скасован|zrušen|iptal|batal|取消|キャンセル|취소|ยกเลิก|hủy|ملغ|בוטל/i;

/**
 * Whether a column counts pieces cancelled before shipping rather than pieces returned; a file may
 * have a column for each.
 */
export function saysCalledOff(header: string): boolean {
  return CALLED_OFF.test(header);
}

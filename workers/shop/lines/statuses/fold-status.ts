const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ـ: '',
  關: '关',
  閉: '闭',
  訂: '订',
  單: '单',
  貨: '货',
  銷: '销',
  廢: '废',
  額: '额',
  過: '过',
  費: '费',
  無: '无',
  買: '买',
  賣: '卖',
  處: '处',
  審: '审',
  請: '请',
  敗: '败',
  繳: '缴',
  報: '报',
  價: '价',
  遞: '递',
  達: '达',
  絕: '绝',
  簽: '签',
  時: '时',
  發: '发',
  確: '确',
  認: '认',
  進: '进',
  備: '备',
  後: '后',
  沒: '没',
  衝: '冲',
  丟: '丢',
  駁: '驳',
  協: '协'
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Normalises the spelling of a status: case, accents, width, traditional to simplified Chinese, and
 * `PartiallyRefunded` to the words of `partially_refunded`.
 */
export function foldStatus(status: string): string {
  return status
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(FOLDED, (letter) => LETTERS[letter])
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
}

/** Rewrites rare formats to supported ones: tried on cells that nothing else has parsed. */
const REWRITINGS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // the weekday after the date
  [/日\s?(?:(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?)\s?/, '日 '],
  [/^[〇○零一二三四五六七八九]{4}年.*$/, inDigits],
  [/^(\d{2})(?=\s?[年년])/, (whole) => (+whole >= 15 ? `20${whole}` : whole)],
  [/^令\s?(?=\d)/, '令和'],
  [/^平\s?(?=\d)/, '平成'],
  [/^昭\s?(?=\d)/, '昭和'],
  // 05MAR2026:10:00:00 and 05/Mar/2026:10:00:00 +0100
  [/^(\d{1,2})[/-]?(\p{L}{3})[/-]?(\d{4}):(?=\d\d:)/u, '$1 $2 $3 '],
  [/\s@\s/, ' '],
  [/^(\d{4})_(\d{1,2})_(\d{1,2})(?!\d)/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?/, '$1-$2-$3 $4:$5:$6'],
  [/^(\d{4}-\d\d-\d\d)-(\d\d)\.(\d\d)\.(\d\d)/, '$1 $2:$3:$4'],
  [/\s?(?:هـ?|A\.?H\.?)$/, ''],
  [/^(\d{1,2}:\d\d(?::\d\d)?),?\s(?:ngày|on|el|am|le|den|em|dnia|del)\s/iu, '$1 '],
  [/^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|t[2-7]|cn)[,.\s]+(?=\d|ngày)/iu, ''],
  [/([\s,])(?:noon|midday)$/i, '$112:00'],
  [/([\s,])midnight$/i, '$100:00'],
  [/^(\d{1,2})([\s./-]\s?)([IVX]{1,4})\2(\d{2,4})(?!\d)/, withRomanMonth],
  [/^(\d{1,2})\s(\p{Script=Arabic}[\p{Script=Arabic}\s]{2,14}?),?\s(1[34]\d\d)$/u, withHijriMonth]
];

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');
const HIJRI = [
  'محرم',
  'صفر',
  'ربيع الاول',
  'ربيع الاخر',
  'جمادى الاولى',
  'جمادى الاخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة'
];
const HIJRI_TOO: Readonly<Record<string, number>> = {
  'ربيع الثاني': 4,
  'جمادى الاول': 5,
  'جمادى الثانية': 6,
  'جمادى الثاني': 6,
  'ذي القعدة': 11,
  'ذي الحجة': 12
};
const NUMERALS = '零一二三四五六七八九';

/** A cell's text in a supported format; null: not a known one. */
export function rewrittenDay(text: string): string | null {
  let other = text;
  for (const [form, plain] of REWRITINGS) {
    other = typeof plain === 'string' ? other.replace(form, plain) : other.replace(form, plain);
  }
  return other === text ? null : other.replace(/:(?=Z?$|[+-])/, '').trim();
}

/** 二〇二六年三月十七日: the year digit by digit, month and day as numbers. */
function inDigits(text: string): string {
  return text
    .replace(/^.{4}/, (year) => [...year].map((own) => Math.max(0, NUMERALS.indexOf(own))).join(''))
    .replace(/[一二三四五六七八九]?十?[一二三四五六七八九]?(?=[月日号號])/g, (number) => {
      const [tens, ones] = number.includes('十') ? number.split('十') : ['零', number];
      const ten = tens === '' ? 1 : NUMERALS.indexOf(tens);
      return number === '' ? '' : String(ten * 10 + Math.max(0, NUMERALS.indexOf(ones || '零')));
    });
}

function withRomanMonth(whole: string, day: string, _: string, roman: string, year: string) {
  const month = ROMAN.indexOf(roman);
  return month < 1 ? whole : `${day}.${month}.${year}`;
}

function withHijriMonth(whole: string, day: string, name: string, year: string): string {
  const plain = name.replace(/[أإآ]/g, 'ا').trim();
  const month = HIJRI_TOO[plain] ?? HIJRI.indexOf(plain) + 1;
  return month < 1 ? whole : `${year}/${month}/${day}`;
}

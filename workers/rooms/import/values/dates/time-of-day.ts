const LEAD =
  /^(?:\s*[-–|;]\s+)?[\s,]*(?:T(?=\s?\d))?(?:(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]\s?|[月火水木金土日]曜日?\s?|[월화수목금토일]요일\s?)?(?:(?:at|um|om|kl|klo|ob|às|as|à|a las?|alle(?: ore)?|ore|ora|o|godz|v|в|о|об|lúc|jam|pukul|pk|saat|στις|la|เวลา|الساعة|בשעה)\.?,?\s+)?/iu;
/** Words that precede a time. */
const LED = /^[\s,]*(?:kl|klo|um|godz|pukul|jam|lúc|στις)\.?\s/iu;
/** Fast path for the most frequent format. */
const PLAIN = /^[\sT,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const FORENOON =
  /^\s?(?:a\.? ?m\.?|a\.?|ص\.?|صباحا?|上午|早上|清晨|凌晨|午前|오전|öö|sa|π\.? ?μ\.?|дп|de\.?|dop\.?|f\.?m\.?|ק\.ظ\.?|ق\.ظ\.?|ก่อนเที่ยง|לפנה["״]?צ)(?![\p{L}\p{M}])/iu;
const AFTERNOON =
  /^\s?(?:p\.? ?m\.?|p\.?|م\.?|مساءً?|下午|晚上|中午|傍晚|午後|오후|ös|ch|μ\.? ?μ\.?|пп|du\.?|odp\.?|e\.?m\.?|i\.?p\.?|ب\.ظ\.?|หลังเที่ยง|אחה["״]?צ)(?![\p{L}\p{M}])/iu;
const CLOCK =
  /^\s?(\d{1,2})(?:\s?([:.h時时点點시])\s?(?:(\d{1,2})(?:\s?[:.分분m']\s?(\d{1,2})(?:[.,:](\d{1,9}))?)?\s?(?:[秒초分분]|s(?![a-z])|min\b|mn?\b(?!\.))?)?)?/iu;
const UNIT = /^\s?(?:uhr|hs|hrs?|h|часов|час|ч|น)\.?(?![\p{L}\p{M}])/iu;
const ZONE =
  /^\s?(?:Z|UTC|GMT|[-+]\d{2}(?::?\d{2})?(?:\s[A-Z]{2,5})?|(?:UTC|GMT)\s?[-+]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}|[A-Z]\w{2,12}\/\w{2,20})?(?:\s?[([][\w\s:+/-]{2,40}[)\]])?$/i;

/** Milliseconds after midnight of the text after a date; NaN if it is not a time. */
export function timeOfDay(rest: string): number {
  if (rest.trim() === '') return 0;
  const plain = PLAIN.exec(rest);
  if (plain) return inDay(+plain[1], +plain[2], +(plain[3] ?? 0));
  let text = rest.replace(LEAD, '');
  const isLed = LED.test(rest);
  let half = '';
  const take = (pattern: RegExp, name: string) => {
    const found = pattern.exec(text);
    if (!found || found[0].trim() === '') return;
    text = text.slice(found[0].length);
    half ||= name;
  };
  take(FORENOON, 'am');
  if (!half) take(AFTERNOON, 'pm');
  const clock = CLOCK.exec(text);
  if (!clock) return text.trim() === '' && !half ? 0 : NaN;
  text = text.slice(clock[0].length);
  const unit = UNIT.exec(text)?.[0] ?? '';
  text = text.slice(unit.length);
  if (!half) take(FORENOON, 'am');
  if (!half) take(AFTERNOON, 'pm');
  if (!ZONE.test(text) || !(clock[2] || half || unit || isLed)) return NaN;
  return inDay(hourOf(+clock[1], half), +(clock[3] ?? 0), +(clock[4] ?? 0), clock[5]);
}

/** 12 at night is 0; with "pm", an hour above 12 is taken as written. */
function hourOf(hour: number, half: string): number {
  if (half === 'am') return hour > 12 ? NaN : hour % 12;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

function inDay(hour: number, minute: number, second: number, fraction = '0'): number {
  if (!(hour <= 24) || minute > 59 || second > 60) return NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
}

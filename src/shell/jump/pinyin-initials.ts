/** The first character of each initial in the order of pinyin; no syllable begins with i, u or v. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥仨他屲夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{Script=Han}/u;

/** Common characters with a second reading that begins otherwise: 重庆 is typed cq and zq. */
const SECOND: Record<string, string> = {
  重: 'c',
  长: 'c',
  行: 'h',
  乐: 'y',
  单: 's',
  曾: 'c',
  解: 'x',
  仇: 'q',
  区: 'o',
  盛: 'c',
  沈: 'c',
  覃: 'x',
  查: 'z',
  朴: 'b',
  翟: 'z',
  尉: 'y',
  调: 't',
  还: 'h',
  弹: 't',
  传: 'z',
  藏: 'z',
  朝: 'z',
  参: 's',
  系: 'j',
  校: 'j',
  都: 'd',
  会: 'k',
  降: 'x',
  角: 'j',
  缪: 'm',
  隗: 'k',
  宓: 'f',
  褚: 'z',
  车: 'j',
  茄: 'q',
  嚣: 'x',
  囤: 't',
  泊: 'b',
  匙: 'c',
  粘: 'z',
  刹: 's',
  栅: 'z'
};

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const known = new Map<string, string>();

/**
 * How a Chinese name is typed in short: the first letter of each character's reading, other letters
 * and digits as they are (`客户A1` → `kha1`). Empty for a name without Chinese characters. Readings
 * come from the order in which the browser sorts Chinese, so no table has to be fetched.
 *
 * @param reading which reading to use for characters that have two
 */
export function pinyinInitials(name: string, reading: 'first' | 'second' = 'first'): string {
  if (!HAN.test(name)) return '';
  let initials = '';
  for (const character of name.toLowerCase()) {
    if (HAN.test(character))
      initials += (reading === 'second' && SECOND[character]) || initialOf(character);
    else if (/[\p{L}\p{N}]/u.test(character)) initials += character;
  }
  return initials;
}

function initialOf(character: string): string {
  const found = known.get(character) ?? lookUp(character);
  known.set(character, found);
  return found;
}

/** The last of the first characters that does not come after this one. */
function lookUp(character: string): string {
  let [low, high] = [0, FIRST.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPinyin.compare(FIRST[middle], character) <= 0) low = middle + 1;
    else high = middle;
  }
  return LETTERS[Math.max(0, low - 1)];
}

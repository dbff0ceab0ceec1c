/** Named entities that occur in exports; others stay as they are. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '',
    rlm: '',
    hellip: '…',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    curren: '¤',
    dollar: '$',
    fnof: 'ƒ',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    plusmn: '±',
    sect: '§',
    para: '¶',
    middot: '·',
    bull: '•',
    ndash: '–',
    mdash: '—',
    minus: '−',
    times: '×',
    divide: '÷',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    iexcl: '¡',
    iquest: '¿',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    micro: 'µ',
    ordf: 'ª',
    ordm: 'º',
    permil: '‰',
    prime: '′',
    num: '#',
    comma: ',',
    period: '.',
    colon: ':',
    semi: ';',
    sol: '/',
    bsol: '\\',
    lpar: '(',
    rpar: ')',
    percnt: '%',
    plus: '+',
    equals: '=',
    quest: '?',
    excl: '!',
    commat: '@',
    lowbar: '_',
    ast: '*',
    szlig: 'ß',
    AElig: 'Æ',
    aelig: 'æ',
    OElig: 'Œ',
    oelig: 'œ',
    Oslash: 'Ø',
    oslash: 'ø',
    Aring: 'Å',
    aring: 'å',
    ETH: 'Ð',
    eth: 'ð',
    THORN: 'Þ',
    thorn: 'þ',
    Tab: ' ',
    lstrok: 'ł',
    Lstrok: 'Ł',
    inodot: 'ı',
    NewLine: '\n'
  })
);
/** `&eacute;`, `&Uuml;`: combining marks by the name after the letter. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
  ogon: '\u0328',
  breve: '\u0306',
  dot: '\u0307'
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,15}));?/g;
const LETTER_AND_MARK = /^([a-zA-Z])(grave|acute|circ|tilde|uml|cedil|caron|ogon|breve|dot)$/;
/** Entities that may lack their semicolon, as in browsers. */
const BARE = /^&(?:amp|lt|gt|quot|nbsp|#\w+)$/;

/** Replaces entities by their characters. Unknown ones stay: `AT&T`, `a&b=1`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (!whole.endsWith(';') && !BARE.test(whole)) return whole;
    if (name !== undefined) return byName(name) ?? whole;
    return byCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });
}

function byName(name: string): string | undefined {
  const own = NAMED.get(name);
  if (own !== undefined) return own;
  const [, letter, mark] = LETTER_AND_MARK.exec(name) ?? [];
  return letter && (letter + MARKS[mark]).normalize('NFC');
}

/** Codes from 128 to 159 are read as windows-1252, as in browsers. */
function byCode(code: number): string {
  if (code === 0xa0) return ' ';
  if (code >= 0x80 && code < 0xa0) return SIGNS_FROM_80[code - 0x80];
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isCharacter ? code : 0xfffd);
}

const SIGNS_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

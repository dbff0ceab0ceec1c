/** HTML tags; a "<" before anything else belongs to the text: "a < b", "<50 ml>". */
const TAG =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?(?:[a-z][a-z0-9]*(?::[a-z]+)?|!doctype)(?:\s[^<>]*)?\/?>/gi;
/** Tags that do not separate words: <b>un</b>believable. */
const INLINE = /^<\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi;

/** Named entities that shops use; accented letters are composed below. */
const NAMED: Record<string, string> = {
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
  zwj: '',
  zwnj: '',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  divide: '÷',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  eth: 'ð',
  thorn: 'þ',
  micro: 'µ',
  ordm: 'º',
  ordf: 'ª',
  iexcl: '¡',
  iquest: '¿',
  sup2: '²',
  sup3: '³',
  check: '✓',
  star: '☆'
};
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
  ogon: '\u0328'
};

/**
 * A description or review as plain text: HTML tags removed, entities decoded. Text without either
 * is returned unchanged. Text escaped twice by an editor (`&lt;p&gt;…`) loses its tags too.
 *
 * @example plainText('<p>Tea &amp; cups</p>') // 'Tea & cups'
 */
export function plainText(written: string): string {
  const once = withoutMarks(written);
  // Escaped twice; a sign that was escaped once belongs to the text.
  return /<\/[a-z]+>|<br ?\/?>/i.test(once) ? withoutMarks(once) : once;
}

function withoutMarks(written: string): string {
  const tagged = written.includes('<');
  const coded = written.includes('&');
  if (!tagged && !coded) return written;
  const bare = tagged
    ? written.replace(TAG, (tag) => (INLINE.test(tag) ? '' : ' ')).replace(/[ \t]{2,}/g, ' ')
    : written;
  return (coded ? bare.replace(ENTITY, decode) : bare).trim();
}

function decode(entity: string, name: string): string {
  if (name[0] === '#') {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code).replace('\u00a0', ' ')
      : entity;
  }
  const accented = /^([a-z])([a-z]+)$/i.exec(name);
  const accent = accented && ACCENTS[accented[2].toLowerCase()];
  if (accent) return (accented[1] + accent).normalize('NFC');
  const plain = NAMED[name.toLowerCase()];
  if (plain === undefined) return entity;
  return name[0] === name[0].toUpperCase() && name !== 'lt' ? plain.toUpperCase() : plain;
}

import { COMBINING_MARKS, NAMED_ENTITIES } from './named-entities.ts';

/** HTML tags; a "<" before anything else belongs to the text: "a < b", "<50 ml>". */
const TAG =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?(?:[a-z][a-z0-9]*(?::[a-z]+)?|!doctype)(?:\s[^<>]*)?\/?>/gi;
/** Tags that do not separate words: <b>un</b>believable. */
const INLINE = /^<\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi;

/** Signs without a width are of no use in words. */
const NAMED = new Map([...NAMED_ENTITIES, ['zwj', ''], ['zwnj', '']]);

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
  const accent = accented && COMBINING_MARKS.get(accented[2].toLowerCase());
  if (accent) return (accented[1] + accent).normalize('NFC');
  const plain = NAMED.get(name.toLowerCase());
  if (plain === undefined) return entity;
  return name[0] === name[0].toUpperCase() && name !== 'lt' ? plain.toUpperCase() : plain;
}

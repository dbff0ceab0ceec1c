import { decodeEntities } from './entities.ts';

/** What a page or a file of XML is made of, in its order. Names of tags are in lower case. */
export interface MarkupSink {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of what stands between tags, its entities not yet read. */
  text(piece: string): void;
}

/** A longer tag holds no cell: it ends at its first `>`. */
const MAX_TAG = 1 << 16;
/** Longer than what tells how markup begins (`<![CDATA[`), or than any entity. */
const SEAM = 32;
const MAX_KNOWN_TAG = 200;
const MAX_KNOWN_TAGS = 2000;

/** A tag taken apart; `whole` one that is its own end. */
interface Tag {
  name: string;
  kind: 'start' | 'end' | 'whole';
  attributes: Attributes;
}

/** What stands in these is no text of the page. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Takes markup apart that comes in pieces, as browsers do: mistakes end nothing. Each character is
 * looked at a bounded number of times, and no more than a tag is kept.
 */
export class MarkupTokens {
  readonly #sink: MarkupSink;
  readonly #isXml: boolean;
  readonly #tags = new Map<string, Tag>();
  #rest = '';
  /** What ends the part that the text is in: a comment, a script, a tag without end. */
  #until: RegExp | null = null;
  #inCdata = false;

  constructor(sink: MarkupSink, isXml: boolean) {
    this.#sink = sink;
    this.#isXml = isXml;
  }

  push(piece: string): void {
    this.#read(this.#rest + piece, false);
  }

  /** Whether the text ends outside of a tag and of a comment. */
  finish(): boolean {
    this.#read(this.#rest, true);
    const isWhole = this.#until === null && this.#rest === '';
    this.#rest = '';
    return isWhole;
  }

  #read(text: string, isLast: boolean): void {
    let at = 0;
    while (at < text.length) {
      const next = this.#until ? this.#skip(text, at, isLast) : this.#step(text, at, isLast);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
  }

  /** Position behind the part that is skipped; -1: wait for more. */
  #skip(text: string, from: number, isLast: boolean): number {
    const until = this.#until!;
    until.lastIndex = from;
    const found = until.exec(text);
    const end = found ? found.index : Math.max(from, text.length - (isLast ? 0 : SEAM));
    if (this.#inCdata && end > from) {
      this.#sink.text(text.slice(from, end).replaceAll('&', '&amp;'));
    }
    if (!found) return end > from ? end : -1;
    this.#until = null;
    this.#inCdata = false;
    return end + found[0].length;
  }

  /** Position behind the text or tag at `from`; -1: wait for more. */
  #step(text: string, from: number, isLast: boolean): number {
    const less = text.indexOf('<', from);
    if (less !== from) {
      const end = less < 0 ? text.length : less;
      this.#sink.text(text.slice(from, end));
      return end;
    }
    if (!isLast && text.length - from < SEAM && !text.includes('>', from)) return -1;
    const second = text[from + 1] ?? '';
    if (second === '!' || second === '?') return this.#declaration(text, from);
    if (/[a-zA-Z_/]/.test(second)) return this.#tag(text, from);
    if (second === '' && isLast) return -1;
    this.#sink.text('&lt;');
    return from + 1;
  }

  #declaration(text: string, from: number): number {
    if (text.startsWith('<!--', from)) this.#until = /--!?>/g;
    else if (text.startsWith('<![CDATA[', from)) {
      this.#until = /\]\]>/g;
      this.#inCdata = true;
      return from + 9;
    } else this.#until = />/g;
    // `<!-->` is a whole comment
    return from + (text.startsWith('<!--', from) ? 2 : 1);
  }

  #tag(text: string, from: number): number {
    const end = endOfTag(text, from);
    if (end < 0) {
      if (text.length - from <= MAX_TAG) return -1;
      this.#until = />/g;
      return from + 1;
    }
    const tag = this.#tagOf(text.slice(from + 1, end));
    const { name, kind } = tag;
    if (kind !== 'end') this.#sink.open(name, tag.attributes);
    if (kind !== 'start') this.#sink.close(name);
    else if (!this.#isXml && RAW.has(name)) this.#until = untilEndOf(name);
    return end + 1;
  }

  /** Tags repeat: each is taken apart once. */
  #tagOf(part: string): Tag {
    const known = this.#tags.get(part);
    if (known) return known;
    // a copy that does not keep the text alive it was cut from
    const inner = (' ' + part).slice(1);
    const isEnd = inner.startsWith('/');
    const written = /[^\s/>]*/y;
    written.lastIndex = isEnd ? 1 : 0;
    const [name] = written.exec(inner)!;
    const tag: Tag = {
      name: this.#nameOf(name),
      kind: isEnd ? 'end' : inner.endsWith('/') ? 'whole' : 'start',
      attributes: new Attributes(inner.slice(written.lastIndex))
    };
    if (inner.length > MAX_KNOWN_TAG) return tag;
    if (this.#tags.size > MAX_KNOWN_TAGS) this.#tags.clear();
    this.#tags.set(inner, tag);
    return tag;
  }

  /** XML says with a prefix which vocabulary a name is of: here there is one. */
  #nameOf(name: string): string {
    const own = this.#isXml ? name.slice(name.indexOf(':') + 1) : name;
    return own.toLowerCase();
  }
}

/** What is found is empty: the end tag is read as such. */
function untilEndOf(name: string): RegExp {
  return new RegExp(`(?=</${name}[\\s/>])`, 'gi');
}

/** Position of the `>` that ends the tag: one within a quoted value does not. -1: there is none. */
function endOfTag(text: string, from: number): number {
  const last = Math.min(text.length, from + MAX_TAG);
  let afterEquals = false;
  for (let at = from + 1; at < last; at++) {
    const own = text.charCodeAt(at);
    if (own === 0x3e) return at;
    if (afterEquals && (own === 0x22 || own === 0x27)) {
      at = text.indexOf(text[at], at + 1);
      if (at < 0 || at >= last) return -1;
    }
    if (own === 0x3d) afterEquals = true;
    else if (own > 0x20) afterEquals = false;
  }
  return -1;
}

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Attributes of a tag, taken apart when one is asked for: most tags are never asked. */
export class Attributes {
  readonly #raw: string;
  #values: Map<string, string> | null = null;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** By its name without prefix, in lower case; '' for one without a value, null: there is none. */
  get(name: string): string | null {
    if (this.#raw.length < 2) return null;
    this.#values ??= this.#read();
    return this.#values.get(name) ?? null;
  }

  #read(): Map<string, string> {
    const values = new Map<string, string>();
    for (const [, name, double, single, bare] of this.#raw.matchAll(ATTRIBUTE)) {
      const own = name.slice(name.indexOf(':') + 1).toLowerCase();
      const value = double ?? single ?? bare ?? '';
      if (!values.has(own)) values.set(own, decodeEntities(value));
    }
    return values;
  }
}

import { decodeEntities } from './entities.ts';

/** Receives the parts of a page or an XML file in their order. Tag names are in lower case. */
export interface MarkupSink {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of the text between tags, with its entities still encoded. */
  text(piece: string): void;
}

/** Characters; a longer tag is not parsed and is taken to end at its first `>`. */
const MAX_TAG = 1 << 16;
/** Characters held back at the end of a piece: more than the longest opening (`<![CDATA[`). */
const SEAM = 32;
const MAX_KNOWN_TAG = 200;
const MAX_KNOWN_TAGS = 2000;

/** A parsed tag; `whole` is one that closes itself. */
interface Tag {
  name: string;
  kind: 'start' | 'end' | 'whole';
  attributes: Attributes;
}

/** The contents of these elements are not text of the page. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Tokenises markup that arrives in pieces; like browsers, it recovers from every mistake. Each
 * character is read a bounded number of times, and at most one tag is buffered.
 */
export class MarkupTokens {
  readonly #sink: MarkupSink;
  readonly #isXml: boolean;
  readonly #tags = new Map<string, Tag>();
  #rest = '';
  /** What ends the part being skipped (a comment, a script, an overlong tag); null: none is. */
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

  /** Position after the skipped part; -1 if more text is needed. */
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

  /** Position after the text or tag at `from`; -1 if more text is needed. */
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

  /** Parses a tag; the same tags recur, so each is parsed once. */
  #tagOf(part: string): Tag {
    const known = this.#tags.get(part);
    if (known) return known;
    // a copy, since a slice would keep the whole text in memory
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

  /** In XML the namespace prefix is dropped: only one vocabulary is read. */
  #nameOf(name: string): string {
    const own = this.#isXml ? name.slice(name.indexOf(':') + 1) : name;
    return own.toLowerCase();
  }
}

/** Matches the empty position before the end tag, which is then read as a tag. */
function untilEndOf(name: string): RegExp {
  return new RegExp(`(?=</${name}[\\s/>])`, 'gi');
}

/** Position of the `>` that ends the tag, ignoring quoted values; -1 if there is none. */
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

/** Attributes of a tag, parsed on first use, since those of most tags are never needed. */
export class Attributes {
  readonly #raw: string;
  #values: Map<string, string> | null = null;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Value by name without prefix, in lower case; '' if it has no value, null if it is absent. */
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

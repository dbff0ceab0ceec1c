import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { fillParts } from '../../../src/i18n/fill.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { zh } from '../../../src/i18n/languages/zh.ts';
import Sentence from '../../../src/ui/Sentence.svelte';
import { LONG } from '../../kit/long.ts';
import { everyWord } from '../../kit/words.ts';

/** Usual phones, one for each way a figure is shown; in the long run all there are, both ways. */
const LONG_WIDTHS = [320, 345, 370, 390, 412, 430];
const WAYS: [pressed: boolean, widths: number[]][] = [
  [false, LONG ? LONG_WIDTHS : [390]],
  [true, LONG ? LONG_WIDTHS : [320]]
];
const CLOSING = /^[，。、；：！？”）》」～]/u;
/** Blanks that are given as amounts in words. */
const AMOUNT = /^(low|high|mean|amount|yearBefore)$/;
const formats = createFormats('zh-CN', zh);
const words = await everyWord(zh);
const findings = Object.entries(words).filter(([key]) => key.includes('.finding.'));

/** Figures of the length that shops have; names where a sentence takes one. */
function detailOf(message: string): Record<string, string | number> {
  const blanks = [...message.matchAll(/\{(\w+)(?::(\w+))?/g)];
  const values = blanks.map(([, name, kind]) => {
    if (kind === 'percent') return [name, 0.178];
    if (kind === 'date' || kind === 'dateTime') return [name, '2026-10-31'];
    if (kind === 'day' || kind === 'month') return [name, 20_757];
    if (kind === 'weekday' || kind === 'hour') return [name, 5];
    if (kind) return [name, 931_234];
    return [name, AMOUNT.test(name) ? '¥931,234' : '红茶礼盒'];
  });
  return { ...Object.fromEntries(values), currency: 'CNY' };
}

/** A box may be told in parts beside each other; on another line they do not overlap. */
function isOnTwoLines(held: HTMLElement): boolean {
  const rects = [...held.getClientRects()].filter(({ width }) => width > 0);
  return Math.max(...rects.map(({ top }) => top)) >= Math.min(...rects.map((rect) => rect.bottom));
}

interface Letter {
  node: Node;
  at: number;
  letter: string;
}

function lettersOf(paragraph: HTMLElement): Letter[] {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let at = 0; at < text.length; at++) letters.push({ node, at, letter: text[at] });
  }
  return letters;
}

function boxOf({ node, at }: Letter): DOMRect {
  const range = new Range();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}

/** What closes a clause and begins a line, and every text that stands on two lines. */
function faultsOf(paragraph: HTMLElement): string[] {
  // Only where one stands is it asked for: a box for every letter took a minute.
  const letters = lettersOf(paragraph);
  const closing = [...letters.keys()].filter((at) => CLOSING.test(letters[at].letter));
  const edge = paragraph.getBoundingClientRect().left;
  const starts = closing.filter((at) => {
    const own = boxOf(letters[at]);
    // Well inside a line it does not begin one.
    if (own.height === 0 || own.left > edge + own.width) return false;
    const before = letters
      .slice(Math.max(0, at - 4), at)
      .map(boxOf)
      .filter((box) => box.height > 0);
    const last = before.at(-1);
    return !last || own.top - last.top > own.height / 2;
  });
  const said = starts.map((at) =>
    letters
      .slice(at, at + 4)
      .map(({ letter }) => letter)
      .join('')
  );
  const broken = [...paragraph.querySelectorAll<HTMLElement>('.held')]
    .filter((held) => /^[^a-z]*\d/.test(held.textContent!) && held.textContent!.length <= 20)
    .filter(isOnTwoLines)
    .map((held) => held.textContent!);
  return [...said, ...broken];
}

it.each(WAYS)('no line begins with what closes a clause (pressed: %s)', (pressed, widths) => {
  expect(findings.length).toBeGreaterThan(20);
  const page = document.body.appendChild(document.createElement('div'));
  page.lang = 'zh-Hans';
  page.style.cssText = 'font-size: 16px; line-break: strict';
  // All at once: a width is laid out once for all of them.
  const shown = findings.map(([key, message]) => {
    const target = page.appendChild(document.createElement('div'));
    const parts = fillParts(message, detailOf(message), formats);
    const onfigure = pressed ? () => {} : undefined;
    return { key, target, sentence: mount(Sentence, { target, props: { parts, onfigure } }) };
  });
  flushSync();
  const wrong = widths.flatMap((width) => {
    page.style.width = `${width - 32}px`;
    return shown.flatMap(({ key, target }) =>
      faultsOf(target).map((start) => `${key} at ${width}: ${start}`)
    );
  });
  for (const { sentence } of shown) void unmount(sentence);
  page.remove();
  expect(wrong).toEqual([]);
});

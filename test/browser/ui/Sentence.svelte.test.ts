import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fillParts } from '../../../src/i18n/fill.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { zh } from '../../../src/i18n/languages/zh.ts';
import Sentence from '../../../src/ui/Sentence.svelte';
import { everyWord } from '../../kit/words.ts';

const WIDTHS = [320, 345, 370, 390, 412, 430];
const CLOSING = /^[，。、；：！？”）》」～]/u;
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
    return [name, kind ? 931_234 : '红茶礼盒'];
  });
  return { ...Object.fromEntries(values), currency: 'CNY' };
}

/** A box may be told in parts beside each other; on another line they do not overlap. */
function isOnTwoLines(held: HTMLElement): boolean {
  const rects = [...held.getClientRects()].filter(({ width }) => width > 0);
  return Math.max(...rects.map(({ top }) => top)) >= Math.min(...rects.map((rect) => rect.bottom));
}

/** The first letter of every line, and every text that stands on two of them. */
function linesOf(paragraph: HTMLElement): { starts: string[]; broken: string[] } {
  const starts: string[] = [];
  let last: number | null = null;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let at = 0; at < text.length; at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, height } = range.getBoundingClientRect();
      if (height === 0) continue;
      if (last === null || top - last > height / 2) starts.push(text.slice(at, at + 4));
      last = top;
    }
  }
  const broken = [...paragraph.querySelectorAll<HTMLElement>('.held')]
    .filter((held) => /^[^a-z]*\d/.test(held.textContent!) && held.textContent!.length <= 20)
    .filter(isOnTwoLines)
    .map((held) => held.textContent!);
  return { starts, broken };
}

it.each([false, true])(
  'no line begins with what closes a clause (pressed: %s)',
  async (pressed) => {
    expect(findings.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const [key, message] of findings) {
      const parts = fillParts(message, detailOf(message), formats);
      const onfigure = pressed ? () => {} : undefined;
      const { container, unmount } = await render(Sentence, { parts, onfigure });
      container.lang = 'zh-Hans';
      container.style.cssText = 'font-size: 16px; line-break: strict';
      for (const width of WIDTHS) {
        container.style.width = `${width - 32}px`;
        const { starts, broken } = linesOf(container);
        const bad = starts.filter((start) => CLOSING.test(start)).concat(broken);
        wrong.push(...bad.map((start) => `${key} at ${width}: ${start}`));
      }
      await unmount();
    }
    expect(wrong).toEqual([]);
  }
);

import { i18n, t } from '../../i18n/index.svelte.ts';

/** A model card as Markdown: target, method, and sections with their lines. */
export function writeCard(
  what: string,
  lead: string,
  parts: readonly [title: string, lines: readonly string[]][]
): string {
  const sections = parts.map(([title, lines]) =>
    [`## ${title}`, ...lines.map((line) => `- ${line}`)].join('\n')
  );
  return `${[`# ${t('models.card')}: ${what}`, lead, ...sections].join('\n\n')}\n`;
}

/** A metric with four significant digits. */
export function shortFigure(value: number): string {
  return i18n.formats.number(Number(value.toPrecision(4)));
}

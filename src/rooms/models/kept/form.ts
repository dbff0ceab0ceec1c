import type {
  OutsideValue,
  StandaloneAnswer,
  StandaloneField,
  StandaloneModel
} from '../../../../workers/rooms/models/deploy/contract.ts';
import { withMinus } from '../../../i18n/formats.ts';
import { standsApart } from '../../../i18n/spacing.ts';
import type { PageWords } from './page-words.ts';

/**
 * Built as a single plain script for a page without the app: a form for one row and its prediction.
 */

const words = JSON.parse(textOf('words')) as PageWords;
const number = new Intl.NumberFormat(words.language, { maximumSignificantDigits: 4 });
/** The ends of a range in full: rounded they could contradict the value beside them. */
const exact = new Intl.NumberFormat(words.language, { maximumSignificantDigits: 15 });
const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeZone: 'UTC' });
const DAY_MS = 86_400_000;
const shown = (value: number) => withMinus(number.format(value));
const money =
  words.currency &&
  new Intl.NumberFormat(words.language, {
    style: 'currency',
    currency: words.currency,
    currencyDisplay: 'narrowSymbol'
  });
const told = (value: number) => (money ? withMinus(money.format(value)) : shown(value));
const share = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 0 });

void start();

async function start(): Promise<void> {
  const { openStandalone } = globalThis as unknown as {
    openStandalone(json: string): Promise<StandaloneModel>;
  };
  const model = await openStandalone(textOf('model'));
  const main = document.querySelector('main')!;
  const form = element('form');
  const output = element('output');
  output.setAttribute('aria-live', 'polite');
  form.append(...model.fields.map(fieldOf));
  main.append(
    element('h1', words.name),
    ...(words.name.startsWith(words.tells) ? [] : [element('p', words.tells)]),
    element('p', words.test, 'quiet'),
    ...(words.doubt ? [element('p', words.doubt)] : []),
    element('p', words.enter),
    output,
    form,
    element('p', words.private, 'quiet')
  );
  const answer = async () => {
    const cells = Object.fromEntries(new FormData(form)) as Record<string, string>;
    show(output, await model.tell(cells));
  };
  form.addEventListener('input', () => void answer());
  form.addEventListener('submit', (event) => event.preventDefault());
  await answer();
}

function show(output: HTMLElement, answer: StandaloneAnswer): void {
  const { prediction, probability, alike, low80, high80, reasons, unknown, outside } = answer;
  const isNumber = typeof prediction === 'number';
  const own = classWords(words.yes || String(prediction));
  const parts = [
    isNumber
      ? element('strong', told(prediction))
      : element('strong', fill(words.chance, { share: share.format(probability), value: own }))
  ];
  // What the test says holds inside the training data alone.
  const isTested = outside.length === 0;
  if (alike && isTested) {
    const { rows, happened } = alike;
    const said = { rows: shown(rows), share: share.format(happened), value: own };
    parts.push(element('span', fill(words.alike, said)));
  }
  if (Number.isFinite(low80) && isTested) {
    const said = { low: told(low80), high: told(high80) };
    parts.push(element('span', fill(words.range, said)));
  }
  parts.push(...outside.map((own) => element('p', outsideWords(own), 'outside')));
  for (const column of unknown) {
    parts.push(element('p', fill(words.unknown, { column: words.columns[column] ?? column })));
  }
  const list = element('ul');
  list.append(
    ...reasons.map(({ column, value, share: moved, term }) => {
      if (term) {
        const what = termWords(column, term.name, term.holds);
        return element('li', fill(moved > 0 ? words.termRaises : words.termLowers, { what }));
      }
      const name = words.columns[column] ?? column;
      if (value === null) {
        return element(
          'li',
          fill(moved > 0 ? words.emptyRaises : words.emptyLowers, { column: name })
        );
      }
      const cell = typeof value === 'number' ? shown(value) : optionWords(value);
      const blanks = { column: name, value: cell };
      return element('li', fill(moved > 0 ? words.raises : words.lowers, blanks));
    })
  );
  output.replaceChildren(...parts, list);
}

function outsideWords(own: OutsideValue): string {
  const column = words.columns[own.column] ?? own.column;
  if (own.kind === 'category') return fill(words.newCategory, { column });
  const end = (value: number) =>
    own.kind === 'date' ? day.format(value * DAY_MS) : withMinus(exact.format(value));
  return fill(words.outside, { column, low: end(own.low), high: end(own.high) });
}

function termWords(column: string, term: string, holds: boolean): string {
  const name = words.columns[column] ?? column;
  if (term === '') return fill(holds ? words.isEmpty : words.isFilled, { column: name });
  return fill(holds ? words.holds : words.lacks, { column: name, term });
}

function fieldOf(field: StandaloneField): HTMLElement {
  const label = element('label', words.columns[field.column] ?? field.column);
  if (field.kind === 'category') {
    const select = element('select');
    const names = [...new Set(['', ...field.categories, '\u2026'])];
    select.append(...names.map((name) => new Option(optionWords(name), name)));
    select.value = field.usual;
    select.name = field.column;
    label.append(select);
    return label;
  }
  if (field.kind === 'text') {
    const area = element('textarea');
    area.name = field.column;
    label.append(area);
    return label;
  }
  const input = element('input');
  input.name = field.column;
  input.type = field.kind;
  if (field.kind === 'number') {
    input.step = 'any';
    input.value = String(field.median);
  }
  label.append(input);
  return label;
}

function optionWords(name: string): string {
  if (name === '') return words.empty;
  return name === '\u2026' ? words.others : name;
}

function classWords(name: string): string {
  return words.classes[name] ?? name;
}

function fill(sentence: string, blanks: Record<string, string>): string {
  // Split at placeholders: every second piece is the name of one.
  return sentence
    .split(/%(\w+)%/)
    .map((piece, at) => (at % 2 ? (blanks[piece] ?? `%${piece}%`) : piece))
    .reduce((said, piece) => `${said}${standsApart(said, piece) ? ' ' : ''}${piece}`);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = ''
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function textOf(id: string): string {
  return document.getElementById(id)!.textContent!;
}

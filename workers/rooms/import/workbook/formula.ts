/** The number in a cell by column and row (both 1-based), or null if there is none. */
export type CellValue = (column: number, row: number) => number | null;

const TOKEN =
  /\s*(\$?[A-Z]{1,3}\$?\d{1,7}|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+|[A-Z]{2,10}(?=\()|[-+*/(),:;%])/gy;
const MAX_RANGE = 100_000;

/** Offset in columns and rows, for a formula shared by several cells. */
export interface Moved {
  columns: number;
  rows: number;
}

/**
 * Evaluates sums, differences, products, quotients, SUM, PRODUCT and ROUND; null for all other
 * formulas, so that nothing is guessed.
 */
export function computeFormula(
  formula: string,
  cell: CellValue,
  moved: Moved = { columns: 0, rows: 0 }
): number | null {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (!tokens) return null;
  const reader = new FormulaReader(tokens, cell, moved);
  const value = reader.sum();
  return reader.isDone && value !== null && Number.isFinite(value)
    ? Number(value.toPrecision(15))
    : null;
}

function tokensOf(formula: string): string[] | null {
  if (formula.length > 500) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    tokens.push(match[1]);
  }
  return tokens;
}

class FormulaReader {
  #at = 0;
  readonly #tokens: readonly string[];
  readonly #cell: CellValue;
  readonly #moved: Moved;

  constructor(tokens: readonly string[], cell: CellValue, moved: Moved) {
    this.#tokens = tokens;
    this.#cell = cell;
    this.#moved = moved;
  }

  get isDone(): boolean {
    return this.#at === this.#tokens.length;
  }

  #takes(...marks: string[]): string | null {
    const token = this.#tokens[this.#at];
    if (!marks.includes(token)) return null;
    this.#at++;
    return token;
  }

  sum(): number | null {
    let left = this.#product();
    for (let mark = this.#takes('+', '-'); mark; mark = this.#takes('+', '-')) {
      const right = this.#product();
      left = left === null || right === null ? null : mark === '+' ? left + right : left - right;
    }
    return left;
  }

  #product(): number | null {
    let left = this.#single();
    for (let mark = this.#takes('*', '/'); mark; mark = this.#takes('*', '/')) {
      const right = this.#single();
      left = left === null || right === null ? null : mark === '*' ? left * right : left / right;
    }
    return left;
  }

  #single(): number | null {
    if (this.#takes('-')) return negated(this.#single());
    if (this.#takes('+')) return this.#single();
    let value: number | null;
    if (this.#takes('(')) {
      value = this.sum();
      if (!this.#takes(')')) return null;
    } else value = this.#operand();
    while (value !== null && this.#takes('%')) value /= 100;
    return value;
  }

  #operand(): number | null {
    const token = this.#tokens[this.#at++] ?? '';
    if (/^[\d.]/.test(token)) return Number(token);
    const place = this.#placeOf(token);
    if (place) return this.#cell(...place);
    return /^[A-Z]{2,}$/.test(token) && this.#takes('(') ? this.#call(token) : null;
  }

  #call(name: string): number | null {
    const values: (number | null)[] = [];
    do values.push(...this.#argument());
    while (this.#takes(',', ';'));
    if (!this.#takes(')') || values.length === 0) return null;
    const numbers = values.filter((value) => value !== null);
    if (name === 'SUM') return numbers.reduce((sum, value) => sum + value, 0);
    if (numbers.length < values.length) return null;
    if (name === 'PRODUCT') return numbers.reduce((product, value) => product * value, 1);
    return name === 'ROUND' && numbers.length === 2 ? rounded(numbers[0], numbers[1]) : null;
  }

  #argument(): (number | null)[] {
    const from = this.#placeOf(this.#tokens[this.#at] ?? '');
    if (!from || this.#tokens[this.#at + 1] !== ':') return [this.sum()];
    const to = this.#placeOf(this.#tokens[this.#at + 2] ?? '');
    this.#at += 3;
    if (!to || (to[0] - from[0] + 1) * (to[1] - from[1] + 1) > MAX_RANGE) return [null];
    const values: (number | null)[] = [];
    for (let row = from[1]; row <= to[1]; row++) {
      for (let column = from[0]; column <= to[0]; column++) values.push(this.#cell(column, row));
    }
    return values;
  }

  #placeOf(token: string): [number, number] | null {
    const match = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/.exec(token);
    if (!match) return null;
    const column = columnNumber(match[2]) + (match[1] ? 0 : this.#moved.columns);
    return [column, Number(match[4]) + (match[3] ? 0 : this.#moved.rows)];
  }
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Half away from zero, as in spreadsheets. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  const whole = Math.round(Number((Math.abs(value) * scale).toPrecision(15)));
  return (Math.sign(value) * whole) / scale;
}

/** A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

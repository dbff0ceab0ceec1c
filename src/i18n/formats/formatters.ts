/**
 * The browser's formatters of one locale. They are expensive to make (about 50 µs) and cheap to
 * use, so each is made once, at first use. Days and moments belong to the shop's wall clock and
 * are therefore always formatted in UTC, whatever the machine's zone.
 */
export class Formatters {
  readonly locale: string;
  #numbers = new Map<string, Intl.NumberFormat>();
  #dates = new Map<string, Intl.DateTimeFormat>();
  #regions: Intl.DisplayNames | null = null;
  #shortFrom: number | null = null;

  constructor(locale: string) {
    this.locale = locale;
  }

  number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return kept(this.#numbers, options, () => new Intl.NumberFormat(this.locale, options));
  }

  date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const make = () => new Intl.DateTimeFormat(this.locale, { timeZone: 'UTC', ...options });
    return kept(this.#dates, options, make);
  }

  /** From here on the locale shortens amounts: 1k, 1万. */
  get shortFrom(): number {
    return (this.#shortFrom ??= this.#findShortFrom());
  }

  regions(): Intl.DisplayNames {
    return (this.#regions ??= new Intl.DisplayNames([this.locale], { type: 'region' }));
  }

  #findShortFrom(): number {
    const parts = this.number({ notation: 'compact' }).formatToParts(1000);
    return parts.some(({ type }) => type === 'compact') ? 1000 : 10_000;
  }
}

function kept<Formatter>(
  made: Map<string, Formatter>,
  options: object,
  make: () => Formatter
): Formatter {
  const key = keyOf(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = make()));
  return found;
}

/** Asked for every text on a screen: written as JSON it would take longer than the formatting. */
function keyOf(options: object): string {
  let key = '';
  for (const [name, value] of Object.entries(options)) key += `${name}:${value} `;
  return key;
}

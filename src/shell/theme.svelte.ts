type Theme = 'light' | 'dark';

const SAVED = 'tillsight.theme';

/** Light or dark: the address's, else the saved choice, else the system's. */
class ThemeChoice {
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #system = $state<Theme>(this.#dark.matches ? 'dark' : 'light');
  #chosen = $state<Theme | null>(null);
  current = $derived(this.#chosen ?? this.#system);

  constructor() {
    this.#dark.addEventListener('change', (event) => {
      this.#system = event.matches ? 'dark' : 'light';
    });
  }

  /** Applies the theme an address asks for, for this visit only. */
  fromAddress(query: URLSearchParams): void {
    const asked = query.get('theme');
    if (asked === 'light' || asked === 'dark') this.#choose(asked);
    else if (this.#chosen === null) this.#choose(saved());
  }

  toggle(): void {
    this.#choose(this.current === 'dark' ? 'light' : 'dark');
    try {
      localStorage.setItem(SAVED, this.current);
    } catch {
      // Storage can be refused in private windows; the choice then lasts for this visit.
    }
  }

  #choose(theme: Theme | null): void {
    this.#chosen = theme;
    if (theme) document.documentElement.dataset.theme = theme;
  }
}

function saved(): Theme | null {
  try {
    const theme = localStorage.getItem(SAVED);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

export const theme = new ThemeChoice();

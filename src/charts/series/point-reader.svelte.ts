import { stopAfter } from '../keyboard.ts';

/** Which point of a series is read off: by pointer or touch, or by the keys while it has the focus. */
export class PointReader {
  /** −1: none. */
  active = $state(-1);
  focused = $state(false);

  /**
   * @param count how many points there are
   * @param under the point at so many pixels from the left of what catches the pointer
   */
  constructor(
    private readonly count: () => number,
    private readonly under: (pixels: number) => number
  ) {}

  /** The point at the pointer. */
  readonly onpointermove = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    this.active = this.under(event.clientX - box.left);
  };

  /** The keyboard keeps the point it reads. */
  readonly onpointerleave = (): void => {
    if (!this.focused) this.active = -1;
  };

  readonly onfocus = (event: FocusEvent): void => {
    this.focused = (event.currentTarget as Element).matches(':focus-visible');
    if (this.focused && this.active < 0) this.active = this.count() - 1;
  };

  readonly onblur = (): void => {
    this.focused = false;
    this.active = -1;
  };

  /** Arrows, Home, End and the page keys go along the points; Escape lets go. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const last = this.count() - 1;
    const to = stopAfter(event.key, this.active < 0 ? last : this.active, { first: 0, last });
    if (to !== null) this.active = to;
    else if (event.key === 'Escape') this.active = -1;
    else return;
    this.focused = true;
    event.preventDefault();
  };
}

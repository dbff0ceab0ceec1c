import type { DayNote } from '../../../../workers/contract/shop-choices.ts';
import type { PeriodRow } from '../../../../workers/rooms/overview/contract.ts';
import { dayOf } from '../../../shell/lens/days.ts';

/** A note in the list below the chart, with its position on the chart. */
export interface PlacedNote extends DayNote {
  dayNumber: number;
  /** Number shown on the chart, from 1, in order of days. */
  number: number;
  /** Index of the period that contains the day. */
  at: number;
  /** Index among the person's own notes; −1 for notes that cannot be edited. */
  own: number;
}

/**
 * The notes on the visible days, in order.
 *
 * @param given notes that are not the person's own, such as public holidays
 */
export function placeNotes(
  periods: readonly Pick<PeriodRow, 'day'>[],
  [from, to]: readonly [number, number],
  own: readonly DayNote[],
  given: readonly DayNote[] = []
): PlacedNote[] {
  const all = [
    ...own.map((note, at) => ({ ...note, own: at })),
    ...given.map((note) => ({ ...note, own: -1 }))
  ];
  return all
    .map((note) => ({ ...note, dayNumber: dayOf(note.day) }))
    .filter(({ dayNumber }) => dayNumber >= from && dayNumber <= to)
    .sort((a, b) => a.dayNumber - b.dayNumber || b.own - a.own)
    .map((note, place) => ({
      ...note,
      number: place + 1,
      at: periods.findLastIndex(({ day }) => day <= note.dayNumber)
    }));
}

/** The notes with one replaced, in order of days; `at` −1 adds it. */
export function withNote(notes: readonly DayNote[], at: number, note: DayNote): DayNote[] {
  const rest = notes.filter((_, place) => place !== at);
  const text = note.text.trim();
  return [...rest, { day: note.day, text }].sort((a, b) => a.day.localeCompare(b.day));
}

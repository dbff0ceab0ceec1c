import type { DayNote } from '../../../../workers/contract/shop-choices.ts';
import type { PeriodRow } from '../../../../workers/rooms/overview/contract.ts';
import { dayOf } from '../../../shell/lens/days.ts';

/** A note as it stands below the chart, with its place on it. */
export interface PlacedNote extends DayNote {
  dayNumber: number;
  /** From 1, in the order of days; what is marked on the chart. */
  number: number;
  /** Of the period it lies in. */
  at: number;
  /** The place among the person's own notes; −1: it comes from elsewhere and cannot be changed. */
  own: number;
}

/**
 * The notes of the days that are shown, in the order of days.
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

/** The notes with one written, in the order of days; `at` −1 adds it. */
export function withNote(notes: readonly DayNote[], at: number, note: DayNote): DayNote[] {
  const rest = notes.filter((_, place) => place !== at);
  const text = note.text.trim();
  return [...rest, { day: note.day, text }].sort((a, b) => a.day.localeCompare(b.day));
}

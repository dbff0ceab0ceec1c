import { fill } from '../../../../../src/i18n/fill.ts';
import { createFormats } from '../../../../../src/i18n/formats.ts';
import { en } from '../../../../../src/i18n/languages/en.ts';
import { asFailure } from '../../../../../workers/contract/failure.ts';
import type { Reason } from '../../../../../workers/rooms/import/meaning/contract.ts';
import { everyWord } from '../../../../kit/words.ts';

const words = await everyWord(en);
const formats = createFormats('en-GB', en);

/** What a person reads when this is thrown while a file called x.csv is read. */
export function failureSentence(thrown: unknown): string {
  const { code, detail } = asFailure(thrown);
  return fill(words[`failure.${code}`], { ...detail, file: '“x.csv”' }, formats);
}

/** What a person reads beside a row set aside. */
export function asideSentence(reason: string): string {
  return words[`aside.reason.${reason}`];
}

export function noteSentence({ key, detail }: Reason): string {
  return fill(words[`import.reason.note.${key}`], detail, formats);
}

/** Files and folders that a shop is read again from. */
export const againEn = {
  'again.title': 'Read again',
  'again.lead':
    'Remember the file or folder of your exports: from then on one click adds its new lines and updates orders that changed.',
  'again.drop':
    'Next month, drop the new export on this page: only its new lines are added. This browser cannot open a file again by itself.',
  'again.files': 'Remember files',
  'again.folder': 'Remember a folder',
  'again.forget': 'Forget',
  'again.last': 'Last read {when:dateTime}',
  'again.never': 'Not read yet',
  'again.same': 'unchanged since',
  'again.changed': 'changed since',
  'again.changedIn': 'new or changed: {names}',
  'again.asks': 'the browser asks you before we may look',
  'again.left': 'not taken in: {names}',
  'again.nothing': 'Nothing has changed since the last time.',
  'again.done': 'Read {names}: {rows:plural(one new line|{} new lines)}.',
  'again.updated': 'Read {names}: {rows:plural(one new or changed line|{} new or changed lines)}.',
  'again.unknown': 'Not taken in, because no file of this shop has these columns: {names}.',
  'again.remembered': 'Next time, press Read again under Data: the file is remembered.',

  'failure.file_missing':
    '{file} is no longer there: moved, renamed or deleted. What was read before is still in the shop. Remember it anew, or forget it.',
  'failure.file_denied':
    'The browser was not allowed to open {file}. Nothing was changed. Press Read again and allow it.',
  'failure.folder_too_full':
    '{file} holds more than 200 spreadsheets, so it was not read. Choose a folder with this shop’s exports alone.',
  'failure.folder_empty': '{file} holds no spreadsheets.'
} as const;

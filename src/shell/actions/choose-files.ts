import type { RoomProps } from '../../bridge/room-props.ts';

/** Asks for files to import. Must be called while a key or a click is being handled. */
export function chooseFiles(onfiles: RoomProps['onfiles']): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.zip';
  input.addEventListener('change', () => onfiles([...(input.files ?? [])]));
  input.click();
}

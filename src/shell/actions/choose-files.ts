import type { RoomProps } from '../../bridge/room-props.ts';
import { TABLE_FILES } from '../../ui/fields/table-files.ts';

/** Asks for files to import. Must be called while a key or a click is being handled. */
export function chooseFiles(onfiles: RoomProps['onfiles']): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = TABLE_FILES;
  input.addEventListener('change', () => onfiles([...(input.files ?? [])]));
  input.click();
}

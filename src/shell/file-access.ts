import type { PlaceHandle } from '../../workers/contract/files/places.ts';

interface PickerOptions {
  /** Lets the picker start in the folder used last with this id. */
  id: string;
  multiple?: boolean;
  mode?: 'read';
}

/** APIs to reopen files, which TypeScript's DOM library does not have. */
interface Pickers {
  showOpenFilePicker(options: PickerOptions): Promise<PlaceHandle[]>;
  showDirectoryPicker(options: PickerOptions): Promise<PlaceHandle>;
}

/** Whether this browser can reopen a file that a person chose earlier. */
export const canReadAgain = 'showOpenFilePicker' in window && 'showDirectoryPicker' in window;

/** Asks the person for files or a folder; empty if they cancel. */
export async function pickPlaces(kind: FileSystemHandleKind): Promise<PlaceHandle[]> {
  const pickers = window as unknown as Pickers;
  const options: PickerOptions = { id: 'exports' };
  try {
    return kind === 'file'
      ? await pickers.showOpenFilePicker({ ...options, multiple: true })
      : [await pickers.showDirectoryPicker({ ...options, mode: 'read' })];
  } catch (thrown) {
    if ((thrown as DOMException).name === 'AbortError') return [];
    throw thrown;
  }
}

/**
 * File handles of what was dropped, if the browser provides them. Must be called synchronously in
 * the drop event, after which the list is empty.
 */
export function droppedPlaces(dropped: DataTransfer): Promise<PlaceHandle[]> | undefined {
  if (!canReadAgain) return undefined;
  const items = [...dropped.items].filter(({ kind }) => kind === 'file') as unknown as {
    getAsFileSystemHandle?(): Promise<PlaceHandle | null>;
  }[];
  const asked = items.map((item) => item.getAsFileSystemHandle?.() ?? null);
  return Promise.all(asked).then(
    (handles) => (handles.includes(null) ? [] : (handles as PlaceHandle[])),
    () => []
  );
}

/**
 * Requests all permissions at once, because the user activation of a click expires with the first
 * answer.
 */
export async function askPermissions(handles: PlaceHandle[]): Promise<void> {
  await Promise.allSettled(handles.map((handle) => handle.requestPermission?.({ mode: 'read' })));
}

import type { PlaceHandle } from '../../workers/contract/files/places.ts';

interface PickerOptions {
  /** Where the picker was last time it was used for this. */
  id: string;
  multiple?: boolean;
  mode?: 'read';
}

/** What browsers have that can open a file again; TypeScript's libraries do not know it. */
interface Pickers {
  showOpenFilePicker(options: PickerOptions): Promise<PlaceHandle[]>;
  showDirectoryPicker(options: PickerOptions): Promise<PlaceHandle>;
}

/** Whether this browser can open a file again that a person chose once. */
export const canReadAgain = 'showOpenFilePicker' in window && 'showDirectoryPicker' in window;

/** Asks the person for files or a folder; nothing when the person thinks better of it. */
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
 * Handles of what was dropped, where the browser gives one for each. Must be called while the drop
 * is being handled: afterwards the list is empty.
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

/** All at once, while the click is fresh: after the first answer it no longer is. */
export async function askPermissions(handles: PlaceHandle[]): Promise<void> {
  await Promise.allSettled(handles.map((handle) => handle.requestPermission?.({ mode: 'read' })));
}

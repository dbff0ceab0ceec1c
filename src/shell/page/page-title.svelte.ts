/** What the page in front is called, where a room has several; the frame of the room says it. */
export const pageTitle = $state({ label: '' });

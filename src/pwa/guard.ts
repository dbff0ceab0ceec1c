/**
 * Closes what the Content-Security-Policy leaves open, before any other script runs: WebRTC sends
 * packets that no directive governs, and an assignment to `location` can carry data in a query.
 * Imported first by `main.ts`; nothing else may be imported here.
 */

/** The part of the Navigation API used here. */
interface NavigateEvent extends Event {
  destination: { url: string };
  cancelable: boolean;
}

const RTC_NAMES = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel'];

for (const name of RTC_NAMES) Reflect.deleteProperty(globalThis, name);

const navigation = (globalThis as { navigation?: EventTarget }).navigation;
navigation?.addEventListener('navigate', (event) => {
  const { destination } = event as NavigateEvent;
  const address = new URL(destination.url);
  // A download of the page's own making is a blob of the same origin.
  if (address.origin !== location.origin) event.preventDefault();
});

export {};

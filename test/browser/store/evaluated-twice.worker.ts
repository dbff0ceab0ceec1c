// A data worker whose entry is evaluated a second time, as WebKit does when a chunk imports it back.
await import('../../../workers/data.worker.ts');
const again = '../../../workers/data.worker.ts?again';
await import(/* @vite-ignore */ new URL(again, import.meta.url).href);
postMessage('evaluated');

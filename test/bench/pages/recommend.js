/**
 * The room's computing in a worker of a bare page, as the learn worker runs it: `window.ask` sends
 * one question and gives the figures back.
 */
const worker = new Worker(new URL('./recommend-worker.js', import.meta.url), { type: 'module' });

window.ask = (question) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ ...question, file: document.querySelector('input').files[0] });
  });

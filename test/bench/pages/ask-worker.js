/**
 * A room's computing in a worker of a bare page, as the learn worker runs it: `window.ask` sends one
 * question, with the file that was chosen, and gives the figures back.
 */
export function askWorker(worker) {
  window.ask = (question) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ ...question, file: document.querySelector('input').files[0] });
    });
}

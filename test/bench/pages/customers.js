import { askWorker } from './ask-worker.js';

askWorker(new Worker(new URL('./customers-worker.js', import.meta.url), { type: 'module' }));

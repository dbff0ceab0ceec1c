import { askWorker } from './ask-worker.js';

askWorker(new Worker(new URL('./recommend-worker.js', import.meta.url), { type: 'module' }));

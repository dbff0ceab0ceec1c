import { askWorker } from './ask-worker.js';

askWorker(new Worker(new URL('./market-worker.js', import.meta.url), { type: 'module' }));

import { askWorker } from './ask-worker.js';

askWorker(new Worker(new URL('./models-worker.js', import.meta.url), { type: 'module' }));

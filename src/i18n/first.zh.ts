/** What every first visit says, in one file: each request more costs it a way. */
export { sharedZh } from './shared.zh.ts';
export { shellZh } from './shell.zh.ts';
export { startZh } from './start.zh.ts';

/** What every first visit says, in one file: each request more costs it a way. */
export { sharedEn } from './shared.en.ts';
export { shellEn } from './shell.en.ts';
export { startEn } from './start.en.ts';

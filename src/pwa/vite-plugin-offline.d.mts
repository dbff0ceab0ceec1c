import type { Plugin } from 'vite';

export function offline(): Plugin;
export function hashes(folder: string): Record<string, string>;
export function requireEntries(folder: string, files: Record<string, string>): void;

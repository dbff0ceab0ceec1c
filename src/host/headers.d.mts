export const HEADERS: Record<string, string>;
export function cacheControl(path: string): string;
export function headersFile(): string;

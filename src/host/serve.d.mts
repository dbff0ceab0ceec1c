export interface Site {
  url: string;
  port: number;
  close(): Promise<void>;
}
export function serve(options: {
  root: string;
  port?: number;
  host?: string;
  base?: string;
  headers?: Record<string, string>;
}): Promise<Site>;

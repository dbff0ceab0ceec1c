export function findBrowser(): string | null;
export function obtainBrowser(): string;
export function launchOptions(executablePath?: string): {
  executablePath: string | undefined;
  args: string[];
};

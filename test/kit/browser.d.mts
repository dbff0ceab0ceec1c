export function findBrowser(): string | null;
export function obtainBrowser(): string;
export function launchOptions(executablePath?: string): {
  executablePath: string | undefined;
  args: string[];
};
/** Path of the script behind Playwright's command. */
export function playwrightCli(): string;

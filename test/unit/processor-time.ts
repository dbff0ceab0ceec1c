import process from 'node:process';

/** Milliseconds of a core this process has used: what else the machine does is not in them. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

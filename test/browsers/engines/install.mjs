import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * The first of some paths that is there, else Debian's packages when root; null when neither.
 *
 * @param {string[]} paths
 * @param {string[]} packages
 */
export function obtain(paths, packages) {
  const find = () => paths.find((path) => existsSync(path)) ?? null;
  if (find() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return find();
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { timeout: 600_000 });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  return find();
}

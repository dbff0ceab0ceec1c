import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const folder = fileURLToPath(new URL('peers/', import.meta.url));
const DEBIAN = [
  'python3-pandas',
  'python3-sklearn',
  'python3-statsmodels',
  'python3-openpyxl',
  'libreoffice-calc-nogui'
];
/** Lighthouse 13 wants Node 22. */
const NPM = ['@duckdb/duckdb-wasm@1.32.0', 'lighthouse@12.2.3', 'node-fpgrowth@1.2.1'];

let triedDebian = false;

/** Runs a Python peer; resolves with the seconds it prints, or null where it cannot run. */
export function pythonSeconds(script, modules, ...args) {
  return pythonJson(script, modules, ...args);
}

/** Runs a Python peer; resolves with what it prints, read as JSON, or null where it cannot run. */
export function pythonJson(script, modules, ...args) {
  const python = pythonWith(modules);
  if (!python) return null;
  const path = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [path, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout);
}

/** One core, as a worker has. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/**
 * A Python peer that stays: `ask` sends a line of JSON and resolves with the line that answers, with
 * null where the peer cannot run.
 */
export function pythonPeer(script, modules, ...args) {
  const python = pythonWith(modules);
  if (!python) return { ask: async () => null, close: () => {} };
  const path = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  const child = spawn(python, [path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ONE_THREAD }
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${script} ended`);
      return JSON.parse(value);
    },
    close: () => child.stdin.end()
  };
}

function pythonWith(modules) {
  const places = ['/usr/bin/python3', 'python3'];
  const has = (python) =>
    spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' }).status === 0;
  return places.find(has) ?? (installFromDebian() ? (places.find(has) ?? null) : null);
}

/** LibreOffice converts a CSV file to a CSV file; seconds, or null where it is missing. */
export function libreOfficeSeconds(file, outFolder) {
  const found = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found() && !(installFromDebian() && found())) return null;
  const began = performance.now();
  spawnSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', outFolder, file], {
    stdio: 'ignore'
  });
  return (performance.now() - began) / 1000;
}

function installFromDebian() {
  if (triedDebian || process.getuid?.() !== 0) return false;
  triedDebian = true;
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  const options = ['install', '-y', '--no-install-recommends', ...DEBIAN];
  return spawnSync('apt-get', options, { stdio: 'ignore' }).status === 0;
}

/** Folder of a peer from npm, installed beside the project on first use; null when it cannot be. */
export function npmPeer(name) {
  const place = `${folder}node_modules/${name}`;
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', ...NPM], { cwd: folder, shell: true });
  }
  return existsSync(place) ? place : null;
}

export const requirePeer = createRequire(`${folder}package.json`);

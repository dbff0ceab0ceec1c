/**
 * `npm test`: installs what is missing, finds a browser, runs the checks, then every test, one step
 * after the other, and ends with `N passed, N failed, N skipped`. With TILLSIGHT_NEED_SHARED=1 a
 * test that skips because the real data are not there counts as failed. `--long` (`npm run
 * test:long`) tries more made shops and files.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installIfStale } from '../../src/host/install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isLong = process.argv.includes('--long');
const LIMIT_MS = (isLong ? 60 : 18) * 60_000;
if (isLong) process.env.TILLSIGHT_LONG = '1';

installIfStale();
const { obtainTestBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = obtainTestBrowser();

const reports = mkdtempSync(join(tmpdir(), 'tillsight-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

const ESLINT = ['--config', 'test/kit/eslint.config.js'];
let isBuilt = false;

// None of these measures time: two at a time, the longest first.
await inPairs([
  () => check('Lint of templates', 'eslint', [...ESLINT, '--max-warnings', '0', '.']),
  () => check('Types of the page', 'svelte-check', ['--tsgo', '--tsconfig', './tsconfig.json']),
  async () => (isBuilt = await check('Build', 'vite', ['build', '--logLevel', 'warn'])),
  () => check('Format', 'oxfmt', ['--check', '.']),
  () => check('Lint', 'oxlint', ['--deny-warnings', '.']),
  () => check('Types of the tests', 'tsc', ['-p', 'test/tsconfig.json', '--noEmit']),
  () => check('Types of the workers', 'tsc', ['-p', 'workers/tsconfig.json', '--noEmit'])
]);
await vitest('Unit tests in Node', 'unit');
await vitest('Store, workers and components in a browser', 'browser');
if (isBuilt) {
  await endToEnd('End to end, two at a time', 'together');
  await endToEnd('End to end, alone', 'alone');
} else count('End to end', { passed: 0, failed: 1, skipped: 0 }, 0);

rmSync(reports, { recursive: true });
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

async function inPairs(jobs) {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([work(), work()]);
}

/** A tool that either agrees or not: one check. */
async function check(title, tool, args) {
  const { status, output, seconds } = await run(tool, args);
  if (status !== 0) console.log(output);
  count(title, { passed: +(status === 0), failed: +(status !== 0), skipped: 0 }, seconds);
  return status === 0;
}

async function vitest(title, project) {
  const report = join(reports, `${project}.json`);
  const { status, output, seconds } = await run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ]);
  const found = read(report);
  const tests = (found?.testResults ?? []).flatMap((file) => file.assertionResults);
  const broken = (found?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed)
  );
  const skipped = tests.filter(({ status: s }) => s !== 'passed' && s !== 'failed').length;
  close(
    title,
    { status, output, seconds },
    {
      passed: tests.filter(({ status: s }) => s === 'passed').length,
      failed: tests.filter(isFailed).length + broken.length,
      skipped
    }
  );
}

/** What has the machine to itself runs even when something before it failed. */
async function endToEnd(title, project) {
  const report = join(reports, `${project}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const config = ['--config', 'test/e2e/playwright.config.ts', '--project', project, '--no-deps'];
  const step = await run('playwright', ['test', ...config, '--reporter=line,json']);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(report)?.stats ?? {};
  close(title, step, { passed: expected + flaky, failed: unexpected, skipped });
}

/** A run that fails outside its tests (a crash, an unhandled error) is one failure more. */
function close(title, { status, output, seconds }, counts) {
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  if (counts.failed > 0 || counts.skipped > 0) console.log(output);
  if (process.env.TILLSIGHT_NEED_SHARED === '1') {
    if (counts.skipped > 0) console.log(`${title}: skipped tests count as failed here`);
    counts.failed += counts.skipped;
    counts.skipped = 0;
  }
  count(title, counts, seconds);
}

function count(title, counts, seconds) {
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  const { passed, failed, skipped } = counts;
  const words = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(`${failed ? '✗' : '✓'} ${title}: ${words} (${seconds.toFixed(0)} s)`);
}

/** Runs a tool of node_modules in a process group of its own, with a time limit. */
function run(tool, args) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary(tool), ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' },
      detached: process.platform !== 'win32'
    });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    const timer = setTimeout(() => {
      output += `\n${tool} took longer than ${LIMIT_MS / 60_000} minutes and was ended.\n`;
      end(child);
    }, LIMIT_MS);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** The tool with the browsers it started. */
function end(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** The script behind a command of an installed package. */
function binary(tool) {
  const name = { tsc: '@typescript/native', playwright: '@playwright/test' }[tool] ?? tool;
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(file);
  return join(dirname(file), typeof bin === 'string' ? bin : bin[tool]);
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function isFailed(test) {
  return test.status === 'failed';
}

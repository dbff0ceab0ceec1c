import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By } from 'selenium-webdriver';
import { obtain } from './install.mjs';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'dbus'];
const MINI_BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`
]);
/** What Safari has switched on and WebKitGTK leaves off. */
const AS_SAFARI = '+StorageAPI,+StorageAPIEstimate,+AllowWebGLInWorkers';
const LIMIT_MS = 180_000;

/**
 * WebKitGTK, the engine of Safari, over WebDriver on a screen of its own; null when it is not here
 * and cannot be installed.
 *
 * @param {{ older: boolean }} kind `older`: without Trusted Types and without what the Storage
 *   API says of sizes, as in Safari before 26
 * @returns {Promise<import('./engine.d.ts').Engine | null>}
 */
export async function startWebKit({ older }) {
  const driver = obtain(['/usr/bin/WebKitWebDriver'], PACKAGES);
  const binary = obtain(MINI_BROWSERS, PACKAGES);
  if (!driver || !binary || !obtain(['/usr/bin/Xvfb'], PACKAGES)) return null;
  const home = mkdtempSync(join(tmpdir(), 'tillsight-webkit-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  const port = await freePort();
  const screen = `:${100 + (port % 800)}`;
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    DISPLAY: screen,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Its sandbox refuses root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
  };
  const started = [
    start('Xvfb', [screen, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], env),
    start('dbus-run-session', ['--', driver, `--port=${port}`], env)
  ];
  const end = async () => {
    started.forEach(endGroup);
    await pause(500);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilAnswers(port);
    const features = older ? '-TrustedTypes,-StorageAPI' : AS_SAFARI;
    const browser = await limited(
      new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          unhandledPromptBehavior: 'accept',
          'webkitgtk:browserOptions': { binary, args: ['--automation', `--features=${features}`] }
        })
        .build()
    );
    await browser.manage().setTimeouts({ script: LIMIT_MS, pageLoad: LIMIT_MS });
    const { map_: capabilities } = await browser.getCapabilities();
    return {
      name: `WebKitGTK ${capabilities.get('browserVersion')}${older ? ', as older Safari' : ''}`,
      open: (url) => limited(browser.get(url)),
      run: (inPage, ...args) => limited(runIn(browser, inPage, args)),
      choose: (selector, path) =>
        limited(browser.findElement(By.css(selector)).then((input) => input.sendKeys(path))),
      async close() {
        await limited(browser.quit()).catch(() => {});
        await end();
      }
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What the function hands back, or throws what it threw: the driver knows no promises. */
async function runIn(browser, inPage, args) {
  const { value, thrown } = await browser.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     Promise.resolve().then(() => (${inPage})(...arguments[0])).then(
       (value) => done({ value }), (error) => done({ thrown: String(error) }));`,
    args
  );
  if (thrown) throw new Error(thrown);
  return value ?? undefined;
}

function start(command, args, env) {
  return spawn(command, args, { env, stdio: 'ignore', detached: true });
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function untilAnswers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** A port that the system gives, which is never one that browsers refuse to speak to. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The driver may never answer; then the session is lost. */
function limited(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the driver does not answer')), LIMIT_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

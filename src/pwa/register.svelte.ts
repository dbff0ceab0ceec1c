import type { PageMessage, WorkerMessage } from './messages.ts';
import { countRequests, type OriginRequests } from './requests.ts';
import { trustedScriptUrl } from './trusted-types.ts';

/** Chromium's event before it offers to install the page; not in the DOM library. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const BUSY_CHECK_MS = 500;
/** Longer than the service worker itself waits. */
const MOST_QUIET_WAIT_MS = 12_000;
const UPDATE_CHECK_MS = 60 * 60 * 1000;

/**
 * The installed app: files kept for work without a network, updates offered and never forced,
 * and what was requested from where.
 */
class Pwa {
  /** Every file of the app is on this computer, each compared with its hash. */
  offlineReady = $state(false);
  filesReady = $state(0);
  filesTotal = $state(0);
  /** A newer version lies ready and waits for `applyUpdate`. */
  updateReady = $state(false);
  /** The person agreed to the update; it waits for running jobs and for the browser. */
  updateHeld = $state(false);
  canInstall = $state(false);
  requests = $state.raw<OriginRequests[]>([]);
  /** Who puts the security headers on what the page loads; `none`: no way here, or development. */
  headersFrom = $state<'server' | 'service-worker' | 'none' | 'checking'>('checking');
  /** Whether work is under way that a reload would lose; set by whoever knows. */
  isBusy: () => boolean = () => false;

  #registration: ServiceWorkerRegistration | undefined;
  #installPrompt: InstallPrompt | undefined;
  #ready: Promise<void>;

  constructor() {
    performance.setResourceTimingBufferSize?.(5_000);
    this.#listenForInstall();
    this.#holdVersion();
    this.#ready = this.#start();
  }

  /**
   * Resolves when workers may be started: the server's answers carry the policy, or the service
   * worker controls the page and adds it. (A policy in a `<meta>` does not bind workers.)
   */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Takes the update and reloads, once no job is running. */
  async applyUpdate(): Promise<void> {
    this.updateHeld = true;
    while (this.isBusy()) await new Promise((later) => setTimeout(later, BUSY_CHECK_MS));
    await quiet(this.#registration?.active);
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    const taken = takenOver(waiting);
    tell(waiting, { type: 'skip-waiting' });
    await taken;
    location.reload();
  }

  async install(): Promise<void> {
    const answer = await this.#installPrompt?.prompt();
    if (answer?.outcome === 'accepted') this.canInstall = false;
  }

  /** Counts anew what this page requested from where. */
  refreshRequests(): void {
    this.requests = countRequests();
  }

  async #start(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
      this.headersFrom = 'none';
      return;
    }
    this.#listenToWorker();
    if (navigator.serviceWorker.controller) {
      this.headersFrom = 'service-worker';
      void this.#register();
    } else if (await serverSendsPolicy()) {
      this.headersFrom = 'server';
      // The first screen comes first; the files for later can wait until it stands.
      void pageIsIdle().then(() => this.#register());
    } else {
      await this.#register();
      this.headersFrom = (await this.#controlled()) ? 'service-worker' : 'none';
    }
  }

  async #register(): Promise<void> {
    try {
      const url = trustedScriptUrl('./sw.js');
      this.#registration = await navigator.serviceWorker.register(url, { updateViaCache: 'none' });
    } catch {
      return;
    }
    this.#watchForUpdates(this.#registration);
    tell((await navigator.serviceWorker.ready).active, { type: 'status' });
  }

  /** After a reload that bypassed it, the service worker must be asked to take the page over. */
  async #controlled(): Promise<boolean> {
    if (!this.#registration) return false;
    const { serviceWorker } = navigator;
    const control = new Promise<void>((resolve) => {
      serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    tell((await serviceWorker.ready).active, { type: 'claim' });
    if (!serviceWorker.controller) await control;
    return true;
  }

  #watchForUpdates(registration: ServiceWorkerRegistration): void {
    const check = () => (this.updateReady = !!registration.waiting && !!registration.active);
    check();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', check);
    });
    setInterval(() => void registration.update().catch(() => {}), UPDATE_CHECK_MS);
  }

  #listenToWorker(): void {
    navigator.serviceWorker.addEventListener('message', ({ data, source }) => {
      const message = data as WorkerMessage;
      const { controller } = navigator.serviceWorker;
      // What a coming version brings is not what this page runs on.
      if (message.type !== 'status' || (controller && source !== controller)) return;
      this.filesReady = message.files;
      this.filesTotal = message.total;
      this.offlineReady = message.ready;
    });
    navigator.serviceWorker.startMessages();
  }

  #listenForInstall(): void {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#installPrompt = event as InstallPrompt;
      this.canInstall = true;
    });
    addEventListener('appinstalled', () => (this.canInstall = false));
  }

  /**
   * As long as this page lives, the files of its version are kept (see the service worker). The
   * name of the first script holds the hash of all it leads to, so it names the version.
   */
  #holdVersion(): void {
    const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
    const name = `tillsight runs ${script?.src}`;
    void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise(() => {}));
  }
}

export const pwa = new Pwa();

/** It has this page, or is no longer the one to wait for: a newer one came, or another tab took it. */
function takenOver(waiting: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    waiting.addEventListener('statechange', () => {
      if (['activated', 'redundant'].includes(waiting.state)) resolve();
    });
  });
}

/** The version that is to go has nothing to do, or says nothing. */
function quiet(active: ServiceWorker | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if ((data as WorkerMessage).type === 'quiet') resolve();
    });
    setTimeout(resolve, MOST_QUIET_WAIT_MS);
    tell(active, { type: 'say-when-quiet' });
  });
}

function tell(worker: ServiceWorker | null | undefined, message: PageMessage): void {
  worker?.postMessage(message);
}

async function serverSendsPolicy(): Promise<boolean> {
  try {
    const { headers } = await fetch('./', { method: 'HEAD', cache: 'no-store' });
    return headers.has('Content-Security-Policy');
  } catch {
    return false;
  }
}

async function pageIsIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  }
  await new Promise<void>((idle) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => idle(), { timeout: 5_000 });
    else setTimeout(idle, 1_000);
  });
}

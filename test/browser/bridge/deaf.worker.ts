import { hostOnce } from '../../../workers/host-once.ts';

let asked = 0;

/** A room that remembers, one question that waits, and one that hears nothing while it works. */
const room = {
  count: async () => ++asked,
  wait: () => new Promise<void>(() => {}),
  async block({ ms }: { ms: number }) {
    const until = performance.now() + ms;
    while (performance.now() < until);
  }
};

hostOnce({ room: async () => room });

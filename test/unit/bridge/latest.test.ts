import { describe, expect, it } from 'vitest';
import { Latest } from '../../../src/bridge/latest.ts';

/** A source that answers when it is told to, in whatever order. */
function source() {
  const open: { question: number; answer(): void; refuse(): void }[] = [];
  const send = (question: number) =>
    new Promise<string>((resolve, reject) => {
      open.push({
        question,
        answer: () => resolve(`answer ${question}`),
        refuse: () => reject(new Error(`no ${question}`))
      });
    });
  return { open, send };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('Latest', () => {
  it('keeps one question under way and only the newest waiting', async () => {
    const { open, send } = source();
    const delivered: string[] = [];
    const latest = new Latest(
      send,
      (answer: string) => delivered.push(answer),
      () => {}
    );
    for (const question of [1, 2, 3, 4]) latest.ask(question);
    expect(open.map((one) => one.question)).toEqual([1]);
    open[0].answer();
    await settle();
    expect(open.map((one) => one.question)).toEqual([1, 4]);
    open[1].answer();
    await settle();
    expect(delivered).toEqual(['answer 1', 'answer 4']);
  });

  it('ends on the answer to the last question, however long each takes', async () => {
    const { open, send } = source();
    let shown = '';
    const latest = new Latest(
      send,
      (answer: string) => (shown = answer),
      () => {}
    );
    latest.ask(1);
    latest.ask(2);
    open[0].answer();
    await settle();
    latest.ask(3);
    latest.ask(5);
    open[1].answer();
    await settle();
    open[2].answer();
    await settle();
    expect(shown).toBe('answer 5');
  });

  it('says a failure only when no newer question waits', async () => {
    const { open, send } = source();
    const failures: string[] = [];
    const fail = (thrown: unknown) => failures.push((thrown as Error).message);
    const latest = new Latest(send, () => {}, fail);
    latest.ask(1);
    latest.ask(2);
    open[0].refuse();
    await settle();
    expect(failures).toEqual([]);
    open[1].refuse();
    await settle();
    expect(failures).toEqual(['no 2']);
  });
});

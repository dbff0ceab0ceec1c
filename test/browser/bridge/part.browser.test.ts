import { expect, test } from 'vitest';
import { Part } from '../../../src/bridge/part.svelte.ts';

/** A part whose questions are answered when the test says so. */
function asked() {
  let question = 1;
  const sent: { question: number; signal: AbortSignal; answer: (text: string) => void }[] = [];
  const part = new Part(
    () => question || null,
    (own, { signal }) =>
      new Promise<string>((answer) => sent.push({ question: own, signal, answer }))
  );
  return { part, sent, become: (next: number) => (question = next) };
}

test('what is answered is not asked again, until the question or the data are others', async () => {
  const { part, sent, become } = asked();
  const first = part.ask('v1');
  expect(part.ask('v1')).toBe(first);
  sent[0].answer('one');
  expect(await first).toBe('done');
  expect(await part.ask('v1')).toBe('done');
  expect(sent).toHaveLength(1);

  become(2);
  const second = part.ask('v1');
  expect(part.answer).toBe('one');
  sent[1].answer('two');
  await second;
  expect(part.answer).toBe('two');
  void part.ask('v2');
  expect(sent.map((own) => own.question)).toEqual([1, 2, 2]);
});

test('the newest question wins, and going back to what is answered stops the other', async () => {
  const { part, sent, become } = asked();
  void part.ask('v1');
  become(2);
  const newer = part.ask('v1');
  expect(sent[0].signal.aborted).toBe(true);
  sent[1].answer('two');
  await newer;
  sent[0].answer('one');
  await Promise.resolve();
  expect(part.answer).toBe('two');

  become(3);
  const third = part.ask('v1');
  become(2);
  expect(await part.ask('v1')).toBe('done');
  expect(sent[2].signal.aborted).toBe(true);
  sent[2].answer('three');
  expect(await third).toBe('replaced');
  expect(part.answer).toBe('two');
});

test('what was stopped is asked anew; work that is still wanted goes on', () => {
  const { part, sent, become } = asked();
  void part.ask('v1');
  part.drop('v1');
  expect(sent[0].signal.aborted).toBe(false);
  become(2);
  part.drop('v1');
  expect(sent[0].signal.aborted).toBe(true);
  become(1);
  void part.ask('v1');
  expect(sent).toHaveLength(2);
  part.forget();
  expect(sent[1].signal.aborted).toBe(true);
});

test('nothing is sent where there is nothing to ask', async () => {
  const { part, sent, become } = asked();
  become(0);
  expect(await part.ask('v1')).toBe('done');
  expect(sent).toHaveLength(0);
});

import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n, t, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';

/** Which method can be trusted: what is used and why, how far, and what missed least. */
export function testSayings(answer: AheadAnswer): Saying[] {
  const used = answer.tests.find(({ isUsed }) => isUsed);
  const plain = answer.tests.find(({ method }) => method === answer.baseline);
  if (answer.cuts === 0 || !used || !plain) return [say('forecast.test.finding.untested')];
  const name = t(`forecast.method.${used.method}`);
  const baseline = t(`forecast.method.${plain.method}`);
  const share = Math.abs(1 - used.mase / plain.mase);
  const detail = { name, baseline, share, cuts: answer.cuts };
  // Tests that say little of what is shown cannot praise it.
  const isNew = answer.isBeyondTests || answer.lastYear > 0;
  const sayings = [say(`forecast.test.finding.${verdict(answer, used.mase, plain.mase)}`, detail)];
  const [best] = answer.tests;
  if (best !== used && best !== plain && best.mase < used.mase) {
    const least = { name: t(`forecast.method.${best.method}`), used: name };
    sayings.push(say(`forecast.test.finding.${isNew ? 'leastNew' : 'least'}`, least));
  }
  const held = { held: used.coverage80 };
  if (!isNew) sayings.push(say('forecast.test.finding.held', held));
  return sayings;
}

type Verdict = 'beyond' | 'lastYear' | 'better' | 'plain' | 'none';

function verdict(answer: AheadAnswer, used: number, plain: number): Verdict {
  if (answer.isBeyondTests) return 'beyond';
  if (answer.lastYear > 0) return 'lastYear';
  if (answer.method === answer.baseline) return 'plain';
  return used < plain ? 'better' : 'none';
}

function say(key: MessageKey, detail: Record<string, string | number> = {}): Saying {
  return { key, parts: i18n.parts(key, detail) };
}

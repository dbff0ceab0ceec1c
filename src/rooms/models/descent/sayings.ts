import type {
  DescentAnswer,
  DescentRun
} from '../../../../workers/rooms/models/descent/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { rateWords } from './words.ts';

/** Which variant arrived first, which did not and why, and which rate would be safe. */
export function descentSayings(answer: DescentAnswer): Saying[] {
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const { runs, rate, safe, batch, condition, largest } = answer;
  const nameOf = ({ id }: DescentRun) => t(`models.descent.way.${id}`);
  const there = runs
    .filter(({ arrived }) => arrived !== null)
    .sort((a, b) => a.arrived! - b.arrived!);
  const first = there.filter(({ arrived }) => arrived === there[0].arrived);
  const names = (own: readonly DescentRun[]) => i18n.list(own.map(nameOf));
  const headline =
    there.length > 0
      ? say('models.descent.first', { names: names(first), passes: there[0].arrived! })
      : say('models.descent.none', {});
  const words = { rate: rateWords(rate), safe: rateWords(safe), batch };
  const lost = runs
    .filter(({ state }) => state === 'diverged' || state === 'swings')
    .map(({ id, state }) =>
      say(`models.descent.why.${id}.${state as 'diverged' | 'swings'}`, words)
    );
  const detail = { safe: rateWords(safe), largest: rateWords(largest) };
  const valley = Number.isFinite(condition)
    ? say('models.descent.safe', { ...detail, condition: Number(condition.toPrecision(2)) })
    : say('models.descent.safeFlat', detail);
  return [headline, ...lost, valley];
}

import type { NextAnswer } from '../../../../workers/rooms/market/afterwards/contract.ts';
import { i18n, type Saying } from '../../../i18n/index.svelte.ts';

/** Returns the label of an index. */
export function nameIn({ names, labels }: NextAnswer): (place: number) => string {
  return (place) => labels[place] || names[place];
}

/** The findings about next orders as sentences. */
export function nextSayings(answer: NextAnswer): Saying[] {
  const name = nameIn(answer);
  return answer.findings.map((finding) => {
    const { share, times } = finding.detail;
    const detail = { share, times: Math.round(times * 10) / 10 };
    const names = {
      from: name(finding.from),
      to: finding.key === 'next' ? name(finding.to) : ''
    };
    return {
      key: finding.key,
      parts: i18n.parts(`market.next.finding.${finding.key}`, { ...names, ...detail })
    };
  });
}

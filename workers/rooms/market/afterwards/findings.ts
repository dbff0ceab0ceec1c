import type { NextFinding, NextFlow } from './contract.ts';

/** A smaller factor above chance makes no difference in a shop. */
const WORTH_SAYING = 1.2;

/** The findings of the page; none if chance explains everything. */
export function listNext(flows: NextFlow[]): NextFinding[] {
  const told = flows.filter(({ isSure, times }) => isSure && times >= WORTH_SAYING);
  const other = told.find(({ from, to }) => from !== to);
  const same = told.find(({ from, to }) => from === to);
  const detail = ({ share, times }: NextFlow) => ({ share, times });
  return [
    ...(other
      ? [{ key: 'next' as const, from: other.from, to: other.to, detail: detail(other) }]
      : []),
    ...(same ? [{ key: 'again' as const, from: same.from, detail: detail(same) }] : [])
  ];
}

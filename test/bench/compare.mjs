/** The middle of some measurements; null when there is none. */
export function median(values) {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length > 0 ? known[Math.floor(known.length / 2)] : null;
}

/**
 * One line of the table: ours beside a peer.
 *
 * @param {{ work: string, ours: number, peer: number | null, peerName: string, unit?: string,
 *   most: number, note?: string }} figures `most`: the largest ratio ours / peer that is good
 */
export function row({ work, ours, peer, peerName, unit = 's', most, note = '' }) {
  const ratio = peer === null ? null : ours / peer;
  return {
    work,
    ours,
    peer,
    peer_name: peerName,
    ratio,
    unit,
    note: `${note ? `${note}; ` : ''}asked: at most ${Number(most.toPrecision(3))}`,
    ok: ratio === null ? undefined : ratio <= most
  };
}

/** One line of the table: ours below a bound. */
export function bound({ work, ours, limit, unit, note = '', least = false }) {
  return {
    work,
    ours,
    peer: limit,
    peer_name: least ? 'at least' : 'at most',
    ratio: ours / limit,
    unit,
    note,
    ok: least ? ours >= limit : ours <= limit
  };
}

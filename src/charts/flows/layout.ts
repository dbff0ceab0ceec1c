/** An amount that flows from one thing to another; keys of the two sides are independent. */
export interface Flow {
  from: string;
  to: string;
  value: number;
}

/** A thing on one side, positioned from top to bottom. */
export interface FlowNode {
  key: string;
  value: number;
  y: number;
  size: number;
}

/** A band between both sides, with the same thickness at both ends. */
export interface FlowBand extends Flow {
  fromY: number;
  toY: number;
  size: number;
}

export interface FlowLayout {
  left: FlowNode[];
  right: FlowNode[];
  bands: FlowBand[];
  height: number;
}

/**
 * Lays out a Sankey diagram of two columns: the left side sorted by size, the right side by where
 * its bands come from, to reduce crossings (barycentre heuristic; Sugiyama and others, 1981). Every
 * thing has room for its name.
 *
 * @param tall total height of all bands, in pixels
 * @param least minimum distance between neighbouring things, in pixels
 */
export function layFlows(flows: readonly Flow[], tall: number, least: number): FlowLayout {
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const scale = total > 0 ? tall / total : 0;
  const leftKeys = bySize(sumOver(flows, ({ from }) => from));
  const place = new Map(leftKeys.map(([key], at) => [key, at]));
  const sums = sumOver(flows, ({ to }) => to);
  const centre = sumOver(
    flows.map((own) => ({ ...own, value: (own.value * place.get(own.from)!) / sums.get(own.to)! })),
    ({ to }) => to
  );
  const rightKeys = bySize(sums).sort(([a], [b]) => centre.get(a)! - centre.get(b)!);
  const left = stack(leftKeys, scale, least);
  const right = stack(rightKeys, scale, least);
  return {
    left,
    right,
    bands: bandsOf(flows, left, right, scale),
    height: Math.max(heightOf(left, least), heightOf(right, least))
  };
}

/** The path of a band between two x positions. */
export function bandBetween({ fromY, toY, size }: FlowBand, x0: number, x1: number): string {
  const middle = (x0 + x1) / 2;
  const curve = (from: number, to: number) => `C${middle},${from} ${middle},${to}`;
  return [
    `M${x0},${fromY}${curve(fromY, toY)} ${x1},${toY}`,
    `v${size}`,
    `${curve(toY + size, fromY + size)} ${x0},${fromY + size}Z`
  ].join('');
}

function sumOver(flows: readonly Flow[], key: (flow: Flow) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(key(flow), (sums.get(key(flow)) ?? 0) + flow.value);
  return sums;
}

function bySize(sums: Map<string, number>): [string, number][] {
  return [...sums].sort(([, a], [, b]) => b - a);
}

function stack(keys: [string, number][], scale: number, least: number): FlowNode[] {
  let y = 0;
  return keys.map(([key, value]) => {
    const size = value * scale;
    const room = Math.max(least, size + least / 3);
    const node = { key, value, size, y: y + (room - size) / 2 };
    y += room;
    return node;
  });
}

function heightOf(nodes: FlowNode[], least: number): number {
  const last = nodes.at(-1);
  return last ? last.y + last.size + least / 2 : 0;
}

/** Stacks bands at each thing in the order of the other side. */
function bandsOf(
  flows: readonly Flow[],
  left: FlowNode[],
  right: FlowNode[],
  scale: number
): FlowBand[] {
  const [fromNodes, toNodes] = [left, right].map((nodes) => new Map(nodes.map((n) => [n.key, n])));
  const nextOf = (nodes: FlowNode[]) => new Map(nodes.map(({ key, y }) => [key, y]));
  const [leaving, reaching] = [nextOf(left), nextOf(right)];
  const take = (next: Map<string, number>, key: string, size: number) => {
    const y = next.get(key)!;
    next.set(key, y + size);
    return y;
  };
  const at = ({ from, to }: Flow) => [fromNodes.get(from)!.y, toNodes.get(to)!.y];
  const byLeft = [...flows].sort((a, b) => at(a)[0] - at(b)[0]);
  const toY = new Map(byLeft.map((own) => [own, take(reaching, own.to, own.value * scale)]));
  const byRight = [...flows].sort((a, b) => at(a)[1] - at(b)[1]);
  return byRight.map((own) => ({
    ...own,
    size: own.value * scale,
    fromY: take(leaving, own.from, own.value * scale),
    toY: toY.get(own)!
  }));
}

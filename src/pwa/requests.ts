/** What this page requested from one origin. */
export interface OriginRequests {
  origin: string;
  /** The app's own origin. */
  own: boolean;
  count: number;
  /** Bytes that came over the network; 0 for what a cache answered. */
  bytes: number;
}

/**
 * Every request of this page by origin, from the browser's own record (resource timing), so that
 * anyone can see that nothing goes elsewhere. The own origin comes first and is always listed.
 *
 * @param entries the record to count; by default this page's
 */
export function countRequests(
  entries: Pick<PerformanceResourceTiming, 'name' | 'transferSize'>[] = recorded()
): OriginRequests[] {
  const own: OriginRequests = { origin: location.origin, own: true, count: 0, bytes: 0 };
  const byOrigin = new Map([[own.origin, own]]);
  for (const { name, transferSize } of entries) {
    const { origin, protocol } = new URL(name, location.href);
    // Made by the page itself, in memory: no request.
    if (protocol === 'blob:' || protocol === 'data:') continue;
    const counted = byOrigin.get(origin) ?? { origin, own: false, count: 0, bytes: 0 };
    counted.count += 1;
    counted.bytes += transferSize;
    byOrigin.set(origin, counted);
  }
  return [...byOrigin.values()];
}

function recorded(): PerformanceResourceTiming[] {
  return [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource')
  ] as PerformanceResourceTiming[];
}

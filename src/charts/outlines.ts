import type { Feature, Geometry } from 'geojson';

/** Left out: it has no customers, and would take a fifth of the map. */
const ANTARCTICA = '010';

/**
 * Outlines of the countries (Natural Earth, public domain), by numeric ISO 3166 code; loaded with
 * the first map. Small states have none at this scale.
 */
export async function countryOutlines(): Promise<Feature<Geometry>[]> {
  const [{ default: atlas }, { feature }] = await Promise.all([
    import('world-atlas/countries-110m.json'),
    import('topojson-client')
  ]);
  const world = atlas as unknown as Parameters<typeof feature>[0];
  const shapes = feature(world, world.objects.countries);
  const all = shapes.type === 'FeatureCollection' ? shapes.features : [shapes];
  return all.filter(({ id }) => id !== ANTARCTICA);
}

export type Outlines = Feature<Geometry>[];

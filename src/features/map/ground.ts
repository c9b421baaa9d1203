/** The file of lines as the map's sources. */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection } from 'geojson';
import type { Places } from './map-data.ts';
import type { Ground } from './style.ts';

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The file's parts as sources; a campaign without lines has none of some. */
export function toGround(topology: Topology, places: Places): Ground {
  const part = (name: string): FeatureCollection => {
    const object = topology.objects[name];
    if (!object) return none;
    const made = feature(topology, object) as FeatureCollection | Feature;
    return made.type === 'FeatureCollection' ? made : { type: 'FeatureCollection', features: [made] };
  };
  const regions = topology.objects['regions'] as GeometryCollection | undefined;
  const outline = regions && { type: 'Feature' as const, properties: {}, geometry: mesh(topology, regions, (a, b) => a === b) };
  return {
    regions: part('regions'),
    outline: outline ? { type: 'FeatureCollection', features: [outline] } : none,
    land: part('land'),
    borders: part('borders'),
    towns: part('towns'),
    places,
  };
}

/** What the map's page gives its script, as plain JSON. */
import type { MapPageView, PlaceFacts } from './queries.ts';

export type MapData = MapPageView['data'];
export type Spoken = MapPageView['spoken'];
export type PlaceFeature = { type: 'Feature'; geometry: { type: 'Point'; coordinates: [number, number] }; properties: PlaceFacts };
export type Places = { type: 'FeatureCollection'; features: PlaceFeature[] };

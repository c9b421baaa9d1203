/** The look of the moving map: the drawing's own, from the page's roles, so that it follows light and dark. */
import type { FontFacesSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { MapData, Places } from './map-data.ts';

export interface Ground {
  regions: FeatureCollection;
  outline: FeatureCollection;
  land: FeatureCollection;
  borders: FeatureCollection;
  towns: FeatureCollection;
  places: Places;
}

type Colours = Record<'page' | 'field' | 'line' | 'tint' | 'text' | 'on-field', string>;

const NAMES = ['page', 'field', 'line', 'tint', 'text', 'on-field'] as const;
const FONT = 'own';
/** The page's heaviest letters: the weight is read from the first name, the face from those after it. */
const toHeavyFont = () => [
  'Black',
  ...getComputedStyle(document.body)
    .fontFamily.split(',')
    .map((name) => name.trim()),
];
export const TILES_FROM = 8;
/** From here on the archive's own places are named, in place of the map's. */
export const TILES_NAMED_FROM = 10;

/** Values of the page's roles as they are now. */
export const readColours = (): Colours => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours;
};

const geojson = (data: FeatureCollection | Places) => ({ type: 'geojson' as const, data: data as FeatureCollection });

const isCluster = ['has', 'point_count'] as const;

/** Streets and waters of a staff archive (Protomaps' schema, version 4), over the country from zoom 8: its land stays, as the map's own ground. */
export function toTileLayers({ page, field, line, 'on-field': onField }: Colours): LayerSpecification[] {
  const layer = (id: string, name: string) => ({ id: `tiles-${id}`, source: 'tiles', 'source-layer': name, minzoom: TILES_FROM });
  const isRoad = (...kinds: string[]) => ['in', ['get', 'kind'], ['literal', kinds]] as never;
  return [
    { ...layer('water', 'water'), type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': page } },
    { ...layer('minor', 'roads'), type: 'line', minzoom: 12, filter: isRoad('minor_road', 'other'), paint: { 'line-color': page, 'line-width': 2 } },
    {
      ...layer('major', 'roads'),
      type: 'line',
      filter: isRoad('highway', 'major_road', 'medium_road'),
      paint: { 'line-color': line, 'line-opacity': 0.55, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1, 14, 4] },
    },
    {
      ...layer('places', 'places'),
      type: 'symbol',
      minzoom: TILES_NAMED_FROM,
      filter: ['==', ['get', 'kind'], 'locality'],
      layout: { 'text-field': ['get', 'name'], 'text-font': [FONT], 'text-size': 16 },
      paint: { 'text-color': onField, 'text-halo-color': field, 'text-halo-width': 2 },
    },
  ];
}

/** The style: sea, land, country, then what people are looking for. No label or glyph server: letters come from the page's own font files. */
export function toStyle(ground: Ground, data: MapData, origin: string): StyleSpecification {
  const colours = readColours();
  const { page, field, line, tint, 'on-field': onField } = colours;
  const fonts = data.fonts.map((font) => ({ ...font, url: origin + font.url }));
  const ring = (fill: string, radius: number) => ({
    'circle-color': fill,
    'circle-radius': radius,
    'circle-stroke-color': line,
    'circle-stroke-width': 5,
  });
  return {
    version: 8,
    'font-faces': { [FONT]: fonts } as FontFacesSpecification,
    sources: {
      land: geojson(ground.land),
      borders: geojson(ground.borders),
      regions: geojson(ground.regions),
      outline: geojson(ground.outline),
      towns: geojson(ground.towns),
      places: { ...geojson(ground.places), cluster: true, clusterRadius: 44, clusterMaxZoom: 14 },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': page } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': tint, 'fill-antialias': false } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': line, 'line-opacity': 0.35 } },
      { id: 'regions', type: 'fill', source: 'regions', paint: { 'fill-color': field } },
      { id: 'region-lines', type: 'line', source: 'regions', paint: { 'line-color': line, 'line-width': 1.2 } },
      { id: 'outline', type: 'line', source: 'outline', layout: { 'line-join': 'round' }, paint: { 'line-color': line, 'line-width': 3.5 } },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        // A few at first, more with every step closer.
        filter: ['<', ['get', 'p'], ['step', ['zoom'], 8, 6, 20, 7, 60, 8, 400]] as never,
        layout: {
          'text-field': ['get', 'n'],
          'text-font': [FONT],
          'text-size': 18,
          'text-anchor': 'bottom',
          'text-offset': [0, -0.75],
          'text-padding': 4,
          'symbol-sort-key': ['get', 'p'],
        },
        paint: { 'text-color': onField, 'text-halo-color': field, 'text-halo-width': 2 },
      },
      { id: 'clusters', type: 'circle', source: 'places', filter: [...isCluster] as never, paint: { 'circle-color': line, 'circle-radius': 19 } },
      {
        id: 'cluster-counts',
        type: 'symbol',
        source: 'places',
        filter: [...isCluster] as never,
        layout: {
          'text-field': ['to-string', ['get', 'point_count']],
          'text-font': toHeavyFont(),
          'text-size': 20,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': field },
      },
      { id: 'places', type: 'circle', source: 'places', filter: ['!', [...isCluster]] as never, paint: ring(page, 9) },
    ],
  };
}

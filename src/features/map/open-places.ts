/** Opens what is on the map, by hand or by key: a ring says who is there, a cluster comes apart. */
import { Popup, type GeoJSONSource, type Map as Chart, type MapGeoJSONFeature, type Point } from 'maplibre-gl';
import type { PlaceFeature, Spoken } from './map-data.ts';
import { toCard, toCards } from './place-card.ts';

const NEAR = 10;
const MOST = 100;
/** How far a finger may miss, in pixels. */
const FINGER = 8;
/** How far from the middle Enter still finds something, in pixels: half a phone's width, so that the key is seldom without an answer. */
const REACH = 160;
const LAYERS = ['clusters', 'places'];

/** @returns how to show a place that was chosen elsewhere */
export function followPlaces(chart: Chart, words: Spoken): (place: PlaceFeature) => void {
  let popup: Popup | undefined;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const goTo = (at: [number, number], zoom: number) => chart.easeTo({ center: at, zoom, animate: !calm });
  /** A new one each time: the click that opens it also closes the one before. */
  const open = (at: [number, number], cards: HTMLElement) => {
    popup?.remove();
    popup = new Popup({ maxWidth: '18rem', offset: 14, focusAfterOpen: true }).setLngLat(at).setDOMContent(cards).addTo(chart);
    // Whoever was in it must not be thrown to the top of the page.
    popup.on('close', () => chart.getCanvas().focus({ preventScroll: true }));
  };

  /** A cluster comes apart; places in one and the same spot never do, so that they are listed. */
  const openCluster = async (cluster: MapGeoJSONFeature, at: [number, number]) => {
    const source = chart.getSource<GeoJSONSource>('places');
    const id = Number(cluster.properties['cluster_id']);
    const leaves = ((await source?.getClusterLeaves(id, MOST, 0)) ?? []) as unknown as PlaceFeature[];
    const isOneSpot = leaves.every(({ geometry }) => String(geometry.coordinates) === String(leaves[0]?.geometry.coordinates));
    const cards = leaves.map(({ properties }) => properties);
    if (isOneSpot) open(at, toCards(cards, words));
    else goTo(at, Math.min((await source?.getClusterExpansionZoom(id)) ?? NEAR, chart.getMaxZoom()));
  };
  const openFeature = (found: MapGeoJSONFeature | undefined) => {
    if (found?.geometry.type !== 'Point') return;
    const at = found.geometry.coordinates as [number, number];
    if (found.layer.id === 'clusters') void openCluster(found, at);
    else open(at, toCard(found.properties as PlaceFeature['properties'], words));
  };

  /** What lies nearest to a point on the screen. */
  const find = (point: Point, reach: number) => {
    const distance = ({ geometry }: MapGeoJSONFeature) =>
      geometry.type === 'Point' ? chart.project(geometry.coordinates as [number, number]).dist(point) : Infinity;
    const box: [[number, number], [number, number]] = [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ];
    return chart.queryRenderedFeatures(box, { layers: LAYERS }).sort((a, b) => distance(a) - distance(b))[0];
  };

  chart.on('click', ({ point }) => openFeature(find(point, FINGER)));
  for (const layer of LAYERS) {
    chart.on('mouseenter', layer, () => (chart.getCanvas().style.cursor = 'pointer'));
    chart.on('mouseleave', layer, () => (chart.getCanvas().style.cursor = ''));
  }
  chart.getContainer().addEventListener('keydown', (event) => {
    if (event.key === 'Escape') popup?.remove();
    // The middle is where the frame stands.
    if (event.key === 'Enter' && event.target === chart.getCanvas()) openFeature(find(chart.project(chart.getCenter()), REACH));
  });
  return (place) => {
    const at = place.geometry.coordinates;
    goTo(at, Math.max(chart.getZoom(), NEAR));
    open(at, toCard(place.properties, words));
    chart.getContainer().scrollIntoView({ block: 'nearest' });
  };
}

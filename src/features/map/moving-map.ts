/** The map that moves: MapLibre over one TopoJSON, with real HTML around it. Loaded after a tap, never before. */
import { Map as Chart, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Topology } from 'topojson-specification';
import { makeControls, makeList } from './around-map.ts';
import { toGround } from './ground.ts';
import type { MapData, Places, Spoken } from './map-data.ts';
import './map.css';
import { followPlaces } from './open-places.ts';
import { toStyle } from './style.ts';
import { followTiles } from './tiles.ts';

export interface Opening {
  data: MapData;
  words: Spoken;
  say: (text: string) => void;
  /** The map is drawn: what stood in its place may go. */
  onReady: () => void;
  onClose: () => void;
}

/** Beyond this the lines are coarser than what they would show. With streets one may come closer. */
const CLOSEST = 11;
const CLOSEST_WITH_TILES = 15;
const PATIENCE = 60_000;

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Waits until the map is drawn, or the reader has gone back.
 * @throws Error when the phone does not draw it, or not in time
 */
async function waitUntilDrawn(chart: Chart, gone: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((done, fail) => {
    timer = setTimeout(() => fail(new Error('The map was not drawn in time.')), PATIENCE);
    chart.once('load', () => done());
    // Everything it draws is here already: before it has loaded, nothing may go wrong.
    chart.once('error', ({ error }) => fail(error));
    gone.addEventListener('abort', () => done());
  }).finally(() => clearTimeout(timer));
}

const toBounds = ([west, south, east, north]: MapData['box']): [number, number, number, number] => [west, south, east, north];

/**
 * Shows the map in `root`.
 * @throws Error when a file does not come or the phone cannot draw it
 */
export async function openMap(root: HTMLElement, { data, words, say, onReady, onClose }: Opening): Promise<void> {
  const [lines, places] = await Promise.all([load<Topology>(data.lines), load<Places>(data.places)]);
  const ground = toGround(lines, places);
  const style = () => toStyle(ground, data, location.origin);

  const canvas = document.createElement('div');
  canvas.className = 'chart';
  onReady();
  root.replaceChildren(canvas);
  setWorkerUrl(workerUrl);
  setWorkerCount(1);
  const bounds = toBounds(data.box);
  const chart = new Chart({
    container: canvas,
    style: style(),
    bounds,
    fitBoundsOptions: { padding: 16 },
    maxBounds: toBounds(data.limits),
    maxZoom: data.tiles ? CLOSEST_WITH_TILES : CLOSEST,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    cooperativeGestures: false,
    attributionControl: false,
    locale: { 'Map.Title': words.canvas, 'Popup.Close': words.closePlace },
  });
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const list = makeList(words, followPlaces(chart, words));
  chart.on('moveend', () => {
    const view = chart.getBounds();
    list.show(places.features.filter(({ geometry }) => view.contains(geometry.coordinates)));
  });

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => chart.setStyle(style());
  scheme.addEventListener('change', repaint);
  const gone = new AbortController();
  const close = () => {
    gone.abort();
    scheme.removeEventListener('change', repaint);
    chart.remove();
    root.replaceChildren();
    onClose();
  };
  const whole = () => chart.fitBounds(bounds, { padding: 16, animate: !calm });
  const controls = makeControls(words, { closer: () => chart.zoomIn(), farther: () => chart.zoomOut(), whole, close });
  // At once: there is a way back also while it loads.
  root.replaceChildren(controls, canvas);

  try {
    await waitUntilDrawn(chart, gone.signal);
  } catch (error) {
    close();
    throw error;
  }
  if (gone.signal.aborted) return;
  root.append(list.element);
  list.show(places.features);
  if (data.tiles) followTiles(chart, data.tiles, () => say(words.tilesFailed));
  chart.getCanvas().focus({ preventScroll: true });
}

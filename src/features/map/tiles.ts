/** Streets from an archive of staff (PMTiles on this site's server), asked for only when someone comes close enough to see them. */
import { addProtocol, type Map as Chart } from 'maplibre-gl';
import { readColours, TILES_FROM, TILES_NAMED_FROM, toTileLayers } from './style.ts';

const SOURCE = 'tiles';

/** Below what people are looking for, above the country. */
const BELOW = 'region-lines';

/**
 * Adds the archive once the map is at zoom 8, and again after the style has changed.
 * @param onFailed said once when the archive or a tile does not come; the base map goes on without
 */
export function followTiles(chart: Chart, address: string, onFailed: () => void): void {
  let isWanted = true;
  let isKnown: Promise<void> | undefined;
  const learn = async () => {
    const { Protocol } = await import('pmtiles');
    addProtocol('pmtiles', new Protocol().tile);
  };
  const drop = () => {
    if (!isWanted) return;
    isWanted = false;
    for (const { id } of toTileLayers(readColours())) if (chart.getLayer(id)) chart.removeLayer(id);
    if (chart.getSource(SOURCE)) chart.removeSource(SOURCE);
    chart.setLayerZoomRange('towns', 0, chart.getMaxZoom() + 1);
    onFailed();
  };
  const add = async () => {
    if (!isWanted || chart.getZoom() < TILES_FROM || chart.getSource(SOURCE)) return;
    try {
      await (isKnown ??= learn());
    } catch {
      return drop();
    }
    if (!isWanted || !chart.isStyleLoaded() || chart.getSource(SOURCE)) return;
    chart.addSource(SOURCE, { type: 'vector', url: `pmtiles://${location.origin}${address}` });
    for (const layer of toTileLayers(readColours())) chart.addLayer(layer, BELOW);
    chart.setLayerZoomRange('towns', 0, TILES_NAMED_FROM);
  };
  chart.on('error', (event) => {
    if ((event as { sourceId?: string }).sourceId === SOURCE || /pmtiles/i.test(String(event.error?.message))) drop();
  });
  chart.on('idle', () => void add());
  void add();
}

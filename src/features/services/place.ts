/** Where a service is, exactly as far as its owner has made it public, and the ways to get there. */
import type { Service } from './view.ts';

export interface PlaceView {
  /** As it is written on an envelope, and copied. */
  address: string;
  /** Addresses that phones open in their own map, by the kind of phone. No web page of anybody is asked. */
  maps: { apple: string; geo: string };
}

/**
 * Only a public address has a way to it. `geo:` (RFC 5870) is what Android opens, Apple's phones and computers know `maps:` instead.
 * @example toPlaceView(service)?.maps.geo // => 'geo:10.9,21.1?q=10.9,21.1'
 */
export function toPlaceView({ place: [place] }: Pick<Service, 'place'>): PlaceView | undefined {
  if (place?.disclosed !== 'address') return undefined;
  const address = [place.street, place.postcode, place.town].filter(Boolean).join(', ');
  const point = place.lat !== undefined && place.lng !== undefined ? `${place.lat},${place.lng}` : '';
  const query = encodeURIComponent(address);
  return {
    address,
    maps: {
      apple: `maps:?q=${query}${point && `&ll=${point}`}`,
      geo: point ? `geo:${point}?q=${point}` : `geo:0,0?q=${query}`,
    },
  };
}

/** Services as points on a map and as a table, no finer than their places were made public. */
import { campaign } from '~/i18n/campaign.ts';
import { toCsv } from '~/lib/csv.ts';
import { getTown, type Service, type ServiceView } from '../view.ts';

const publicPoint = ({ place: [place] }: Service) =>
  place?.disclosed === 'address' && place.lat !== undefined && place.lng !== undefined ? [place.lng, place.lat] : undefined;

const toAddress = ({ href }: ServiceView) => campaign.url + href;

/** RFC 7946. A service without a public point has no geometry, which the format allows: it is not lost, and not given away. */
export const toGeoJson = (all: readonly ServiceView[]) => ({
  type: 'FeatureCollection',
  features: all.map((view) => {
    const point = publicPoint(view.entry);
    return {
      type: 'Feature',
      id: view.slug,
      geometry: point ? { type: 'Point', coordinates: point } : null,
      properties: {
        name: view.name,
        summary: view.summary,
        precision: view.entry.place[0]?.disclosed ?? 'region',
        town: getTown(view.entry) || null,
        regions: view.regions,
        help: view.entry.help,
        audience: view.entry.audience,
        languages: view.entry.languages,
        phone: view.phone?.number ?? null,
        website: view.website?.href ?? null,
        verifiedOn: view.entry.verifiedOn ?? null,
        page: toAddress(view),
      },
    };
  }),
});

type Column = [name: string, value: (view: ServiceView) => string];

const many = (values: readonly string[]) => values.join(';');
const address = (view: ServiceView) => {
  const [place] = view.entry.place;
  return place?.disclosed === 'address' ? place : undefined;
};

const COLUMNS: readonly Column[] = [
  ['slug', ({ slug }) => slug],
  ['name', ({ name }) => name],
  ['kind', ({ entry }) => entry.kind],
  ['summary', ({ summary }) => summary],
  ['regions', ({ regions }) => many(regions)],
  ['place_disclosed', ({ entry }) => entry.place[0]?.disclosed ?? ''],
  ['town', ({ entry }) => getTown(entry)],
  ['street', (view) => address(view)?.street ?? ''],
  ['postcode', (view) => address(view)?.postcode ?? ''],
  ['latitude', ({ entry }) => String(publicPoint(entry)?.[1] ?? '')],
  ['longitude', ({ entry }) => String(publicPoint(entry)?.[0] ?? '')],
  ['help', ({ entry }) => many(entry.help)],
  ['audience', ({ entry }) => many(entry.audience)],
  ['languages', ({ entry }) => many(entry.languages)],
  ['cost', ({ entry }) => (entry.cost === 'unknown' ? '' : entry.cost)],
  ['phone', ({ phone }) => phone?.number ?? ''],
  ['website', ({ website }) => website?.href ?? ''],
  ['opening_hours', ({ entry }) => entry.hours ?? ''],
  ['verified_on', ({ entry }) => entry.verifiedOn ?? ''],
  ['source', ({ entry }) => entry.source ?? ''],
  ['page', toAddress],
];

/** One row a service; lists within a cell are separated by semicolons. */
export const toServicesCsv = (all: readonly ServiceView[]): string =>
  toCsv(
    COLUMNS.map(([name]) => name),
    all.map((view) => COLUMNS.map(([, value]) => value(view))),
  );

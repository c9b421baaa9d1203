/**
 * Services in Open Referral's Human Services Data Specification 3.0, nested as its API hands them out.
 * A place is told no finer than it was made public: an address only when it is, a town as a location without one, else only the area served.
 * https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 */
import { campaign } from '~/i18n/campaign.ts';
import { getCountryName, getLanguageName } from '~/i18n/names.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import { toOffset } from '~/lib/dates.ts';
import { readSchedule } from '~/lib/opening-hours.ts';
import { DAY, type Span } from '~/lib/schedule.ts';
import { toUri } from '~/lib/uri.ts';
import { toUuid } from '~/lib/uuid.ts';
import { getRegionName, type Service, type ServiceView } from '../view.ts';

/** Of all identifiers of all campaigns of this software. With the country in each name they outlive a change of the site's address. */
const NAMESPACE = '4d1b1f0e-6a0c-5b7e-9d1f-0d7a52c1b9e4';
const idOf = (...parts: readonly string[]) => toUuid(NAMESPACE, [campaign.country, ...parts].join('/'));

export interface HsdsContext {
  locale: string;
  t: Translate;
  today: string;
}

/** Leaves out what is not known: HSDS has no value for it. */
const known = <T extends Record<string, unknown>>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)),
  ) as T;

const BY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const pad = (n: number) => String(n).padStart(2, '0');
/** HSDS has no 24:00. */
const toTime = (minutes: number) => (minutes === DAY ? '23:59' : `${pad(Math.floor((minutes % DAY) / 60))}:${pad(minutes % 60)}`);

/** One entry for each span of hours, with all the days that have it. */
function toSchedules({ slug, hours }: Service, { today }: HsdsContext) {
  if (!hours) return [];
  const { week } = readSchedule(hours, { country: campaign.country, today });
  const days = new Map<string, { span: Span; byday: string[] }>();
  week.forEach((spans, i) => {
    for (const span of spans) {
      const entry = days.get(span.join()) ?? { span, byday: [] };
      entry.byday.push(BY_DAY[i] as string);
      days.set(span.join(), entry);
    }
  });
  const offset = toOffset(`${today}T12:00`, campaign.timeZone);
  const [hour = 0, minute = 0] = offset.slice(1).split(':').map(Number);
  return [...days].map(([key, { span, byday }]) => ({
    id: idOf('schedule', slug, key, byday.join()),
    service_id: idOf('service', slug),
    timezone: (offset.startsWith('-') ? -1 : 1) * (hour + minute / 60),
    wkst: 'MO',
    freq: 'WEEKLY',
    byday: byday.join(','),
    opens_at: toTime(span[0]) + offset,
    closes_at: toTime(span[1]) + offset,
    description: `${hours} (${campaign.timeZone})`,
  }));
}

function toLocations({ slug, name, place: [place], regions }: Service) {
  if (!place || place.disclosed === 'region') return [];
  const location_id = idOf('location', slug);
  const address =
    place.disclosed === 'address'
      ? {
          id: idOf('address', slug),
          location_id,
          address_1: place.street,
          city: place.town,
          state_province: getRegionName(regions[0]) ?? '',
          // Required by the specification; empty where nobody has published one.
          postal_code: place.postcode ?? '',
          country: campaign.country,
          address_type: 'physical',
        }
      : undefined;
  const point = place.disclosed === 'address' ? { latitude: place.lat, longitude: place.lng } : {};
  return [
    {
      id: idOf('service_at_location', slug),
      service_id: idOf('service', slug),
      location_id,
      location: known({
        id: location_id,
        location_type: 'physical',
        organization_id: idOf('organization', slug),
        name: address ? name : place.town,
        ...point,
        addresses: address ? [address] : undefined,
      }),
    },
  ];
}

function toAreas({ slug, regions }: Service, { locale }: HsdsContext) {
  const service_id = idOf('service', slug);
  if (!regions.length) return [{ id: idOf('service_area', slug, ''), service_id, name: getCountryName(locale, campaign.country) }];
  return regions.map((code) => ({ id: idOf('service_area', slug, code), service_id, name: getRegionName(code) ?? code }));
}

/** Kinds of help and audiences, as terms of our own small taxonomies. */
function toAttributes({ slug, help, audience }: Service, { t, locale }: HsdsContext) {
  const terms = [
    ...help.map((code) => ({ taxonomy: 'help', code, name: t(`help.kind.${code}` satisfies StringKey) })),
    ...audience.map((code) => ({ taxonomy: 'audience', code, name: t(`audience.${code}` satisfies StringKey) })),
  ];
  return terms.map(({ taxonomy, code, name }) => ({
    id: idOf('attribute', slug, taxonomy, code),
    link_id: idOf('service', slug),
    link_type: taxonomy === 'help' ? 'service_type' : 'service_eligibility',
    link_entity: 'service',
    taxonomy_term_id: idOf('taxonomy_term', taxonomy, code),
    taxonomy_term: { id: idOf('taxonomy_term', taxonomy, code), code, name, description: name, taxonomy, language: locale },
  }));
}

const list = (values: readonly string[]) => values.join(', ');

/** @example toHsdsService(view, context).id // => the same in every build */
export function toHsdsService({ entry, summary, reach, phone, website }: ServiceView, context: HsdsContext) {
  const { slug, name } = entry;
  const { t, locale } = context;
  const id = idOf('service', slug);
  const organization_id = idOf('organization', slug);
  return known({
    id,
    organization_id,
    name,
    description: summary,
    url: website && toUri(website.href),
    status: 'active',
    application_process: reach,
    fees_description: entry.cost === 'unknown' ? undefined : t(`cost.${entry.cost}` satisfies StringKey),
    eligibility_description: list(entry.audience.map((who) => t(`audience.${who}` satisfies StringKey))),
    assured_date: entry.verifiedOn,
    organization: known({ id: organization_id, name, description: summary, website: website && toUri(website.href) }),
    phones: phone ? [{ id: idOf('phone', slug), service_id: id, number: phone.number, type: 'voice' }] : [],
    schedules: toSchedules(entry, context),
    service_areas: toAreas(entry, context),
    service_at_locations: toLocations(entry),
    languages: entry.languages.map((code) => ({
      id: idOf('language', slug, code),
      service_id: id,
      name: getLanguageName(locale, code),
      code,
    })),
    cost_options: entry.cost === 'free' ? [{ id: idOf('cost_option', slug), service_id: id, option: t('cost.free'), amount: 0 }] : [],
    attributes: toAttributes(entry, context),
    additional_urls: entry.source ? [{ id: idOf('url', slug, 'source'), label: t('services.source'), url: toUri(entry.source) }] : [],
  });
}

/** All services, as one page of the API's list. */
export function toHsds(all: readonly ServiceView[], context: HsdsContext) {
  const contents = all.map((view) => toHsdsService(view, context));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: !contents.length,
    contents,
  };
}

/** A service as search engines read it (schema.org), no finer than its place was made public. */
import { campaign } from '~/i18n/campaign.ts';
import { getCountryName } from '~/i18n/names.ts';
import type { ServiceDetail } from '../detail.ts';
import { getRegionName } from '../view.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const pad = (n: number) => String(n).padStart(2, '0');
const toTime = (minutes: number) => (minutes === 1440 ? '23:59' : `${pad(Math.floor((minutes % 1440) / 60))}:${pad(minutes % 60)}`);

function toHours({ hours }: ServiceDetail) {
  const spans = hours?.now.schedule.week.flatMap((day, i) =>
    day.map(([opens, closes]) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS[i], opens: toTime(opens), closes: toTime(closes) })),
  );
  return spans?.length ? spans : undefined;
}

function toLocation({ entry, regions }: ServiceDetail) {
  const [place] = entry.place;
  if (place?.disclosed !== 'address') return undefined;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: place.street,
      addressLocality: place.town,
      addressRegion: getRegionName(regions[0]),
      postalCode: place.postcode,
      addressCountry: campaign.country,
    },
    ...(place.lat !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng } }),
  };
}

/** @see https://schema.org/GovernmentService */
export function toServiceJsonLd(service: ServiceDetail, locale: string) {
  const { entry, name, summary, phone, website, regions } = service;
  const isPublicBody = entry.kind === 'authority';
  const { languages } = entry;
  return {
    '@context': 'https://schema.org',
    '@type': isPublicBody ? 'GovernmentService' : 'Service',
    '@id': campaign.url + service.href,
    name,
    description: summary,
    url: campaign.url + service.href,
    provider: { '@type': isPublicBody ? 'GovernmentOrganization' : 'NGO', name, url: website?.href },
    areaServed: regions.length
      ? regions.map((code) => ({ '@type': 'AdministrativeArea', name: getRegionName(code) }))
      : { '@type': 'Country', name: getCountryName(locale, campaign.country) },
    hoursAvailable: toHours(service),
    availableChannel: {
      '@type': 'ServiceChannel',
      availableLanguage: languages.length ? languages : undefined,
      serviceUrl: website?.href,
      servicePhone: phone && {
        '@type': 'ContactPoint',
        telephone: phone.href.replace('tel:', ''),
        availableLanguage: languages.length ? languages : undefined,
      },
      serviceLocation: toLocation(service),
    },
  };
}

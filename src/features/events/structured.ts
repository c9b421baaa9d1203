/** An event for search engines, in the words of schema.org. What is not known is left out. */
import { campaign } from '~/i18n/campaign.ts';
import { toOffset } from '~/lib/dates.ts';
import type { EventView } from './view.ts';

const TYPES = {
  theatre: 'TheaterEvent',
  concert: 'MusicEvent',
  meeting: 'Event',
  workshop: 'EducationEvent',
  training: 'EducationEvent',
  stand: 'Event',
} as const;
const STATES = { planned: 'EventScheduled', full: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;
const SCHEMA = 'https://schema.org';

const withOffset = (local: string) => `${local}:00${toOffset(local, campaign.timeZone)}`;

/** Free or not, and whether there are places; nothing where that is not known. */
function toOffer({ admission, state }: EventView['text'], url: string) {
  if (admission === 'unknown') return {};
  const isFree = admission === 'free';
  return {
    isAccessibleForFree: isFree,
    ...((isFree || state === 'full') && {
      offers: {
        '@type': 'Offer',
        url,
        ...(isFree && { price: 0 }),
        availability: `${SCHEMA}/${state === 'full' ? 'SoldOut' : 'InStock'}`,
      },
    }),
  };
}

/**
 * JSON-LD of an event; undefined for a sample, which nobody may take for a real one.
 * @param owner body responsible for the campaign
 */
export function findStructuredData(view: EventView, owner: string): Record<string, unknown> | undefined {
  if (view.isSample) return undefined;
  const { text } = view;
  const url = campaign.url + view.href;
  return {
    '@context': SCHEMA,
    '@type': TYPES[text.kind],
    name: text.title,
    description: text.summary,
    url,
    startDate: withOffset(text.start),
    ...(text.end && { endDate: withOffset(text.end) }),
    ...(text.state === 'moved' && text.previousStart && { previousStartDate: withOffset(text.previousStart) }),
    eventStatus: `${SCHEMA}/${STATES[text.state]}`,
    eventAttendanceMode: `${SCHEMA}/OfflineEventAttendanceMode`,
    location: {
      '@type': 'Place',
      name: text.venue ?? text.town,
      address: { '@type': 'PostalAddress', addressLocality: text.town, addressRegion: view.region, addressCountry: campaign.country },
    },
    ...toOffer(text, url),
    ...(text.languages.length && { inLanguage: text.languages }),
    organizer: { '@type': 'Organization', name: owner, url: `${campaign.url}/` },
  };
}

/** JSON that can stand in a page: no text in it can end the element. @example toJsonText({ a: '</script>' }) // => '{"a":"\\u003c/script>"}' */
export const toJsonText = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');

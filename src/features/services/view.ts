/** A service as a list shows it: what it does, where as far as was made public, and how to reach it. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { toPath } from '~/i18n/routes.ts';
import type { Translate } from '~/i18n/translate.ts';
import type { Entry } from '~/models/define.ts';
import type { networks } from '~/models/networks.ts';
import type { services } from '~/models/services.ts';

export type Service = Localized<Entry<typeof services>>;
export type Network = Localized<Entry<typeof networks>>;

/** What someone does not need who only looks through a list is in `detail.ts`. */
export interface ServiceView {
  slug: string;
  href: string;
  name: string;
  summary: string;
  reach: string;
  /** Language facts of the summary, which may be the network's. */
  text: Pick<Service, 'lang' | 'dir' | 'isFallback' | 'isReviewed'>;
  regions: string[];
  /** Codes of regions that are inferred, not read in a document. */
  unconfirmed: string[];
  /** Town or region of its seat; empty for one that works everywhere from nowhere in particular. */
  where: string;
  phone?: { number: string; href: string } | undefined;
  website?: { href: string; label: string } | undefined;
  /** Whoever wants more of it: the entry it was made from. */
  entry: Service;
  words: { noContact: string; callInstead: string; unconfirmed: string };
}

const toDial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;
const toHost = (address: string) => new URL(address).host.replace(/^www\./, '');

/** @example getRegionName('RO-BC') // => 'Bacău' */
export const getRegionName = (code: string | undefined): string | undefined => campaign.regions.find((region) => region.code === code)?.name;

/** Town of a place, if its owner has made it public. */
export const getTown = ({ place: [place] }: Pick<Service, 'place'>): string => (place && place.disclosed !== 'region' ? place.town : '');

export function toServiceView(service: Service, network: Network | undefined, locale: string, t: Translate): ServiceView {
  const own = Boolean(service.summary) || !network;
  return {
    slug: service.slug,
    href: toPath('services', locale, service.slug),
    name: service.name,
    summary: [service.summary, network?.summary].filter(Boolean).join(' '),
    reach: service.reach ?? network?.reach ?? '',
    text: own ? service : network,
    regions: service.regions,
    unconfirmed: service.unconfirmedRegions,
    where: getTown(service) || (getRegionName(service.regions[0]) ?? ''),
    phone: service.phone ? { number: service.phone, href: toDial(service.phone) } : undefined,
    website: service.website ? { href: service.website, label: toHost(service.website) } : undefined,
    entry: service,
    words: {
      noContact: service.phone ? '' : service.website ? t('services.noPhone') : t('services.noContact'),
      callInstead: t('services.callInstead'),
      unconfirmed: t('services.unconfirmed'),
    },
  };
}

/** A service as it is read: what it does, for whom, where as far as was made public, and what is still being checked. */
import { campaign } from '~/i18n/campaign.ts';
import type { Localized } from '~/i18n/entries.ts';
import { getLanguageName } from '~/i18n/names.ts';
import { toPath } from '~/i18n/routes.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import type { Entry } from '~/models/define.ts';
import type { networks } from '~/models/networks.ts';
import type { services } from '~/models/services.ts';

export type Service = Localized<Entry<typeof services>>;
export type Network = Localized<Entry<typeof networks>>;

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
  phone?: { number: string; href: string } | undefined;
  website?: { href: string; label: string } | undefined;
  facts: { label: string; value: string }[];
  source?: string | undefined;
  words: { noContact: string; callInstead: string; website: string; phone: string; reach: string; unconfirmed: string; source: string };
}

const toDial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;
const toHost = (address: string) => new URL(address).host.replace(/^www\./, '');

function toPlace(service: Service, t: Translate): string {
  const [place] = service.place;
  const region = campaign.regions.find(({ code }) => code === service.regions[0])?.name;
  const isHidden = service.help.includes('shelter') && place?.disclosed !== 'address';
  const known =
    place?.disclosed === 'address'
      ? [place.street, place.postcode, place.town].filter(Boolean).join(', ')
      : place?.disclosed === 'town'
        ? place.town
        : (region ?? t('services.whole'));
  return isHidden ? `${known}. ${t('services.hidden')}` : known;
}

export function toServiceView(service: Service, network: Network | undefined, locale: string, t: Translate): ServiceView {
  const own = Boolean(service.summary) || !network;
  const names = service.regions.map((code) => campaign.regions.find((region) => region.code === code)?.name ?? code);
  const list = (values: readonly string[]) => values.join(', ');
  const facts = [
    { label: t('services.where'), value: toPlace(service, t) },
    { label: t('services.regionsServed'), value: names.length ? list(names) : t('services.whole') },
    { label: t('services.help'), value: list(service.help.map((kind) => t(`help.kind.${kind}` satisfies StringKey))) },
    { label: t('services.audience'), value: list(service.audience.map((who) => t(`audience.${who}` satisfies StringKey))) },
    { label: t('services.languages'), value: list(service.languages.map((tag) => getLanguageName(locale, tag))) },
  ];
  return {
    slug: service.slug,
    href: toPath('services', locale, service.slug),
    name: service.name,
    summary: [service.summary, network?.summary].filter(Boolean).join(' '),
    reach: network?.reach ?? '',
    text: own ? service : network,
    regions: service.regions,
    unconfirmed: service.unconfirmedRegions,
    phone: service.phone ? { number: service.phone, href: toDial(service.phone) } : undefined,
    website: service.website ? { href: service.website, label: toHost(service.website) } : undefined,
    facts: facts.filter(({ value }) => value),
    source: service.source,
    words: {
      noContact: service.phone ? '' : service.website ? t('services.noPhone') : t('services.noContact'),
      callInstead: t('services.callInstead'),
      website: t('services.website'),
      phone: t('services.phone'),
      reach: t('services.reach'),
      unconfirmed: t('services.unconfirmed'),
      source: t('services.source'),
    },
  };
}

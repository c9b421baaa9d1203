/** Everything that is known of one service, for its own page. */
import { toChecked } from '~/i18n/checked.ts';
import { getLanguageName } from '~/i18n/names.ts';
import type { StringKey, Translate } from '~/i18n/translate.ts';
import type { Limits } from '~/lib/freshness.ts';
import { toHoursView, type HoursView } from './hours.ts';
import { toPlaceView, type PlaceView } from './place.ts';
import { getRegionName, type Service, type ServiceView } from './view.ts';

export interface ServiceDetail extends ServiceView {
  place?: PlaceView | undefined;
  hours?: HoursView | undefined;
  facts: { label: string; value: string }[];
  checked: string;
  source?: string | undefined;
  labels: Record<
    'website' | 'phone' | 'reach' | 'where' | 'source' | 'copy' | 'copied' | 'directions' | 'apple' | 'geo' | 'print' | 'share' | 'copyLink',
    string
  >;
}

/** The place in words, and that it is kept back when it is. */
function toWhere(view: ServiceView, t: Translate): string {
  const [place] = view.entry.place;
  const known = view.where || t('services.whole');
  const isHidden = view.entry.help.includes('shelter') && place?.disclosed !== 'address';
  return isHidden ? `${known}. ${t('services.hidden')}` : known;
}

const list = (values: readonly string[]) => values.join(', ');

function toFacts(service: Service, locale: string, t: Translate) {
  const names = service.regions.map((code) => getRegionName(code) ?? code);
  return [
    { label: t('services.help'), value: list(service.help.map((kind) => t(`help.kind.${kind}` satisfies StringKey))) },
    { label: t('services.audience'), value: list(service.audience.map((who) => t(`audience.${who}` satisfies StringKey))) },
    { label: t('services.languages'), value: list(service.languages.map((tag) => getLanguageName(locale, tag))) },
    { label: t('services.cost'), value: service.cost === 'unknown' ? '' : t(`cost.${service.cost}` satisfies StringKey) },
    { label: t('services.regionsServed'), value: names.length ? list(names) : t('services.whole') },
  ];
}

/** @param moment today, and how long a fact holds */
export function toServiceDetail(view: ServiceView, moment: { today: string; limits: Limits }, locale: string, t: Translate): ServiceDetail {
  const { entry } = view;
  const place = toPlaceView(entry);
  return {
    ...view,
    place,
    hours: entry.hours ? toHoursView(entry.hours, moment.today, locale, t) : undefined,
    facts: [...(place ? [] : [{ label: t('services.where'), value: toWhere(view, t) }]), ...toFacts(entry, locale, t)].filter(({ value }) => value),
    checked: toChecked(entry.verifiedOn, moment, locale, t, 'services.unverified'),
    source: entry.source,
    labels: {
      website: t('services.website'),
      phone: t('services.phone'),
      reach: t('services.reach'),
      where: t('services.where'),
      source: t('services.source'),
      copy: t('place.copy'),
      copied: t('copied'),
      directions: t('place.directions'),
      apple: t('place.apple'),
      geo: t('place.geo'),
      print: t('messages.print'),
      share: t('services.share'),
      copyLink: t('services.copyLink'),
    },
  };
}

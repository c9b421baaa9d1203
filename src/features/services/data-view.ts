/** The page for those who use the data elsewhere. */
import { getCalendar } from '~/i18n/names.ts';
import type { Translate } from '~/i18n/translate.ts';
import { formatDay } from '~/lib/dates.ts';
import type { Limits } from '~/lib/freshness.ts';

/** Where the files lie; an address that others keep, so that it never changes. */
export const DATA_FILES = { hsds: '/data/services.json', geojson: '/data/services.geojson', csv: '/data/services.csv' } as const;

export interface DataFacts {
  count: number;
  today: string;
  limits: Limits;
  /** Whom to name as the source. */
  name: string;
  owner: string;
}

export type DataView = ReturnType<typeof toDataView>;

export const toDataView = ({ count, today, limits, name, owner }: DataFacts, locale: string, t: Translate) => ({
  files: (['hsds', 'geojson', 'csv'] as const).map((key) => ({
    href: DATA_FILES[key],
    label: t(`data.${key}`),
    name: DATA_FILES[key].split('/').at(-1) as string,
  })),
  rules: [
    t('data.places'),
    t('data.dates', { days: limits.withdrawAfterDays }),
    t('data.stable'),
    t('data.licence', { name, owner }),
    t('near.credit'),
  ],
  words: {
    title: t('nav.data'),
    lead: t('data.lead'),
    files: t('data.files'),
    rules: t('data.rules'),
    count: t('data.count', { count, date: formatDay(today, getCalendar(locale)) }),
  },
});

/** A helpline as a reader sees it: the number, and in a sentence or two what is known about it. */
import { toChecked } from '~/i18n/checked.ts';
import type { Localized } from '~/i18n/entries.ts';
import { getLanguageName } from '~/i18n/names.ts';
import type { Translate } from '~/i18n/translate.ts';
import type { Limits } from '~/lib/freshness.ts';
import type { Entry } from '~/models/define.ts';
import type { helplines } from '~/models/helplines.ts';

export type Helpline = Localized<Entry<typeof helplines>>;

export interface LineView {
  slug: string;
  name: string;
  /** Absent for a line that is a web page. */
  number?: string | undefined;
  /** `tel:`, `sms:` or web address. */
  href: string;
  /** What is known, and what is still being checked. */
  facts: string;
  note?: string | undefined;
  /** When someone last dialled it; empty for an emergency number, whose call nothing may delay. */
  checked: string;
  source?: string | undefined;
  copy: { label: string; done: string };
}

/** `a, b` with a capital letter and a full stop; nothing when there is nothing to say. */
const toSentence = (parts: readonly string[]) => {
  const text = parts.filter(Boolean).join(', ');
  return text && `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
};

/** What is not verified is never shown; that it is not known is said, except where it would delay a call for help. */
function toFacts(line: Helpline, locale: string, t: Translate): string {
  const cost = { free: t('line.free'), normal: t('line.normal'), unknown: '' }[line.cost];
  const hours = {
    always: t('line.always'),
    weekdays: t('line.weekdays', { opens: line.opens ?? '', closes: line.closes ?? '' }),
    unknown: '',
  }[line.hours];
  const known = toSentence([cost, hours]);
  const spoken = line.languages.length ? t('line.languages', { list: line.languages.map((tag) => getLanguageName(locale, tag)).join(', ') }) : '';
  const noHours = line.hours === 'unknown';
  const open =
    line.topic === 'emergency' || line.channel !== 'voice'
      ? ''
      : noHours && !spoken
        ? t('line.checkBoth')
        : noHours
          ? t('line.checkHours')
          : spoken
            ? ''
            : t('line.checkLanguages');
  return [known, spoken && `${spoken}.`, open].filter(Boolean).join(' ');
}

/** @throws never: a line without number or page gets an empty `href` and is filtered by the query. */
export function toLineView(line: Helpline, locale: string, t: Translate, moment?: { today: string; limits: Limits }): LineView {
  const scheme = line.channel === 'sms' ? 'sms' : 'tel';
  return {
    slug: line.slug,
    name: line.name,
    number: line.number,
    href: line.channel === 'web' ? (line.website ?? '') : line.dial ? `${scheme}:${line.dial}` : '',
    facts: toFacts(line, locale, t),
    note: line.note,
    checked: moment && line.topic !== 'emergency' && line.channel !== 'web' ? toChecked(line.verifiedOn, moment, locale, t) : '',
    source: line.source,
    copy: { label: t('copy'), done: t('copied') },
  };
}

/** A line may be shown only when staff said yes. Everything public goes through this. */
export const isPublic = (line: Pick<Helpline, 'publish'>): boolean => line.publish === 'yes';

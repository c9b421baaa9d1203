/** The site's own views beside the form: the same components that the pages render, from what is being typed. */
import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { EventPage } from '../src/features/events/EventPage.tsx';
import { toEventView, type CampaignEvent } from '../src/features/events/view.ts';
import { isPublic, toLineView, type Helpline } from '../src/features/helplines/view.ts';
import { MessageView } from '../src/features/messages/MessageView.tsx';
import { toMessageView, type Message } from '../src/features/messages/view.ts';
import { campaign, defaultLocale } from '../src/i18n/campaign.ts';
import { getLanguage } from '../src/i18n/locales.ts';
import { toPath } from '../src/i18n/routes.ts';
import { getTranslate } from '../src/i18n/translate.ts';
import { toLocal } from '../src/lib/dates.ts';
import { dropEmptied } from './pre-save.ts';

type Draft = Record<string, unknown>;
interface Typed {
  toJS: () => Draft;
}

/** Which language the preview was asked for: Decap puts that language's words where the default's were, and does not say so. */
const findLocale = ({ entry }: PreviewTemplateComponentProps): string =>
  campaign.locales.find((locale) => locale !== defaultLocale && entry.getIn(['i18n', locale, 'data']) === entry.get('data')) ?? defaultLocale;

/** What a view is made from: what is typed, its language, and other entries by `collection/slug` as far as they have arrived. */
interface Scene {
  draft: Draft;
  locale: string;
  find: (collection: string, slug: unknown) => Draft | undefined;
}

/** Reads entries that a view mentions; the preview draws itself again as they arrive. */
function useEntries({ getCollection }: PreviewTemplateComponentProps): Scene['find'] {
  const asked = useRef(new Set<string>());
  const wanted = useRef<[string, string][]>([]);
  const [found, setFound] = useState<Record<string, Draft>>({});
  wanted.current = [];
  useEffect(() => {
    for (const [collection, slug] of wanted.current) {
      const key = `${collection}/${slug}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      // Decap's types say a list; for one slug it is one entry. One that does not exist is left out, as on the page.
      const entry = getCollection(collection, slug) as unknown as Promise<{ get: (key: 'data') => Draft }>;
      entry.then((one) => setFound((all) => ({ ...all, [key]: one.get('data') }))).catch(() => undefined);
    }
  });
  return (collection, slug) => {
    if (typeof slug !== 'string') return undefined;
    wanted.current.push([collection, slug]);
    return found[`${collection}/${slug}`];
  };
}

/** Facts about a text that is in the language asked for. */
const toFacts = (locale: string) => ({ lang: getLanguage(locale).lang, dir: getLanguage(locale).dir, isFallback: false, isReviewed: true });

/** A template from a function of a scene. Shared fields are remembered: another language's words come without them. */
function toTemplate(render: (scene: Scene) => ReactNode): ComponentType<PreviewTemplateComponentProps> {
  return function Preview(props) {
    const shared = useRef<Draft>({});
    const find = useEntries(props);
    const locale = findLocale(props);
    const typed = (dropEmptied(props.entry.get('data')) as Typed | undefined)?.toJS() ?? {};
    if (locale === defaultLocale) shared.current = typed;
    const facts = toFacts(locale);
    return (
      <main lang={facts.lang} dir={facts.dir}>
        {render({ draft: { ...shared.current, slug: '', body: '', ...facts, ...typed }, locale, find })}
      </main>
    );
  };
}

// A draft begins empty: these stand in until something is typed, because a view is made for whole entries.
const blankMessage = {
  situation: 'job-abroad',
  theme: 'field',
  motif: Object.keys(campaign.motifs)[0] ?? '',
  order: 0,
  helplines: [],
  sources: [],
  title: '…',
  lead: '',
  lookFor: [],
  turnTitle: '',
  doNow: [],
} satisfies Partial<Message>;

const blankEvent = {
  kind: 'meeting',
  state: 'planned',
  region: '',
  town: '',
  admission: 'unknown',
  access: 'unknown',
  languages: [],
  sample: false,
  revision: 0,
  title: '…',
  summary: '',
} satisfies Partial<CampaignEvent>;

const blankLine = { publish: 'no', hours: 'unknown', cost: 'unknown', languages: [] } satisfies Partial<Helpline>;

const message = toTemplate(({ draft, locale, find }) => {
  const t = getTranslate(locale);
  const settings = find('settings', 'site') ?? {};
  const whole = { ...blankMessage, ...draft } as unknown as Message;
  const lines = [...new Set([settings['main'], ...whole.helplines])].flatMap((slug) => {
    const data = find('helplines', slug);
    return data ? [{ ...blankLine, ...data, slug, ...toFacts(locale) } as unknown as Helpline] : [];
  });
  const numbers = lines.filter(isPublic).map((line) => toLineView(line, locale, t));
  const toDoor = (page: 'help' | 'signs', label: unknown) => ({ href: toPath(page, locale), label: typeof label === 'string' ? label : '' });
  const doors = [toDoor('help', settings['doorMe']), toDoor('signs', settings['doorOther'])] as const;
  return <MessageView view={toMessageView(whole, { numbers, others: [], doors, tearNumber: '', address: campaign.url }, t)} />;
});

const event = toTemplate(({ draft, locale }) => {
  const now = new Date();
  const start = toLocal(now, campaign.timeZone);
  return <EventPage event={toEventView({ ...blankEvent, start, ...draft } as unknown as CampaignEvent, locale, getTranslate(locale), now)} />;
});

/** Templates by collection; a collection without one has no preview. */
export const previews: Record<string, ComponentType<PreviewTemplateComponentProps>> = { messages: message, events: event };

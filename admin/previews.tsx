/** The site's own views beside the form: the same components that the pages render, from what is being typed. */
import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { EventPage } from '../src/features/events/EventPage.tsx';
import { toEventView, type CampaignEvent } from '../src/features/events/view.ts';
import { isPublic, toLineView, type Helpline } from '../src/features/helplines/view.ts';
import { MessageView } from '../src/features/messages/MessageView.tsx';
import { toMessageView, type Message } from '../src/features/messages/view.ts';
import { Results } from '../src/features/questionnaires/Results.tsx';
import { Sheet } from '../src/features/questionnaires/Sheet.tsx';
import { toResultsView, toSheetView, type Questionnaire } from '../src/features/questionnaires/view.ts';
import { campaign, defaultLocale } from '../src/i18n/campaign.ts';
import { getLanguage } from '../src/i18n/locales.ts';
import { toPath } from '../src/i18n/routes.ts';
import { getTranslate } from '../src/i18n/translate.ts';
import { toLocal } from '../src/lib/dates.ts';
import { toPrintName, type Format, type Placement, type Poster } from '../src/features/posters/view.ts';
import { toCode } from '../src/lib/qr.ts';
import { toScanUrl, toTypedAddress } from '../src/lib/scan-address.ts';
import type { Words } from '../src/models/fields.ts';
import { checkCounts } from '../src/models/questionnaire-counts.ts';
import { questionnaires } from '../src/models/questionnaires.ts';
import { PosterPreview } from './poster-preview.tsx';
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

const blankQuestionnaire = {
  order: 0,
  meetings: [],
  results: [],
  sample: false,
  title: '…',
  lead: '',
  questions: [],
} satisfies Partial<Questionnaire>;

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
  const words = { title: t('media.title'), easy: t('media.easy'), audio: t('media.audio'), video: t('media.video'), text: t('media.text') };
  const media = whole.easy ? { easy: whole.easy.split('\n').filter(Boolean), words } : undefined;
  return <MessageView view={toMessageView(whole, { numbers, others: [], doors, tearNumber: '', address: campaign.url, media }, t)} />;
});

const event = toTemplate(({ draft, locale }) => {
  const now = new Date();
  const start = toLocal(now, campaign.timeZone);
  return <EventPage event={toEventView({ ...blankEvent, start, ...draft } as unknown as CampaignEvent, locale, getTranslate(locale), now)} />;
});

/** The sheet, and below it the piles that can be shown already. */
const questionnaire = toTemplate(({ draft, locale, find }) => {
  const t = getTranslate(locale);
  const typed = { ...blankQuestionnaire, ...draft } as unknown as Questionnaire;
  const questions = typed.questions.map((question) => ({ ...question, options: question.options ?? [] }));
  // A pile is shown once everything in it has been typed and fits.
  const piles = questionnaires.shared.shape.results.safeParse(typed.results);
  const text = Object.fromEntries(campaign.locales.map((key) => [key, { questions }]));
  const results = piles.success && checkCounts({ results: piles.data, text }).length === 0 ? piles.data : [];
  const whole = { ...typed, questions, results };
  const settings = find('settings', 'site') ?? {};
  const lines = [settings['main'], settings['emergency']].flatMap((slug) => {
    const data = find('helplines', slug);
    return data ? [toLineView({ ...blankLine, ...data, slug, ...toFacts(locale) } as unknown as Helpline, locale, t)] : [];
  });
  return (
    <>
      <Sheet view={toSheetView(whole, { lines, meetings: [] }, locale, t, t)} />
      {results.length > 0 && <Results view={toResultsView(whole, locale, t)} />}
    </>
  );
});

const blankPoster = {
  design: 'stage',
  theme: 'field',
  motif: Object.keys(campaign.motifs)[0] ?? '',
  order: 0,
  headline: '…',
  questions: [],
  smallPrint: '…',
  description: '',
} satisfies Partial<Poster>;

const blankFormat = {
  width: 297,
  height: 420,
  bleed: 3,
  safe: 8,
  distance: 1.5,
  scale: '1:1',
  place: 'inside',
  strips: false,
  qr: true,
  atHome: true,
  confirmed: false,
  order: 0,
  name: 'A3',
} satisfies Partial<Format>;

const UNREVIEWED: Words = {
  ro: 'Textul nu e revizuit de un vorbitor nativ: pe piesă scrie ciornă.',
  en: 'No native reader has approved the text: the piece says draft.',
};
const UNCONFIRMED: Words = { ro: 'Mărimile nu sunt confirmate de operator.', en: 'The operator has not confirmed the sizes.' };
const NO_TEXT: Words = { ro: 'Afișul nu are încă text în această limbă.', en: 'The poster has no text in this language yet.' };

/** A poster on a sheet, from what is typed or what was found. */
function toPiece({ find, locale }: Scene, words: Draft | undefined, sheet: Draft | undefined, placement?: Draft) {
  const t = getTranslate(locale);
  const settings = find('settings', 'site') ?? {};
  const line = find('helplines', settings['main']) as { number?: string } | undefined;
  const poster = { ...blankPoster, ...toFacts(locale), slug: '', ...words } as unknown as Poster;
  const format = { ...blankFormat, ...toFacts(locale), slug: '', ...sheet } as unknown as Format;
  const code = placement && typeof placement['code'] === 'string' ? placement['code'].toUpperCase() : undefined;
  const isCode = code !== undefined && /^[A-Z0-9]{2,8}$/.test(code);
  const isReviewed = Boolean(words?.['reviewedBy']);
  const context = {
    number: line?.number ?? '…',
    brand: typeof settings['name'] === 'string' ? settings['name'] : '',
    address: toTypedAddress(campaign, isCode ? code : undefined),
    code: isCode ? toCode(toScanUrl(campaign, code)) : undefined,
    marks: [placement?.['sample'] ? t('tag.sample') : '', isReviewed ? '' : t('posters.draft')].filter(Boolean),
  };
  const missing = [...(words?.['headline'] ? [] : [NO_TEXT]), ...(isReviewed ? [] : [UNREVIEWED]), ...(format.confirmed ? [] : [UNCONFIRMED])];
  return { poster, format, context, missing, locale };
}

const poster = toTemplate((scene) => {
  const { slug } = scene.draft;
  const piece = toPiece(scene, scene.draft, scene.find('formats', 'interior-a3'));
  const files = typeof slug === 'string' && slug ? [toPrintName.poster(slug, scene.locale, 'zip')] : [];
  return <PosterPreview {...piece} files={files} />;
});

const placement = toTemplate((scene) => {
  const { draft, find } = scene;
  const { code, locale = scene.locale } = draft as unknown as Placement;
  const piece = toPiece({ ...scene, locale }, find('posters', draft['poster']), find('formats', draft['format']), draft);
  return <PosterPreview {...piece} files={code ? [toPrintName.placement(code, 'zip')] : []} placement={{ slug: code ?? '' }} />;
});

/** Templates by collection; a collection without one has no preview. */
export const previews: Record<string, ComponentType<PreviewTemplateComponentProps>> = {
  messages: message,
  events: event,
  questionnaires: questionnaire,
  posters: poster,
  placements: placement,
};

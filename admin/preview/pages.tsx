/** For each collection the page on which an entry is seen: composed as in `src/pages/`, by the same queries and views. */
import type { ReactNode } from 'react';
import { CheckPage } from '../../src/features/checks/CheckPage.tsx';
import { getCheck } from '../../src/features/checks/queries.ts';
import { EventPage } from '../../src/features/events/EventPage.tsx';
import { NextEvents } from '../../src/features/events/NextEvents.tsx';
import { getEventPage, getNextEvents, getTrainings } from '../../src/features/events/queries.ts';
import { Trainings } from '../../src/features/events/Trainings.tsx';
import { getCall, getSettings, type FrameRequest } from '../../src/features/frame/queries.ts';
import { GuideView } from '../../src/features/guides/GuideView.tsx';
import { getGuideView } from '../../src/features/guides/queries.ts';
import { AbroadView } from '../../src/features/helplines/AbroadView.tsx';
import { HelpView } from '../../src/features/helplines/HelpView.tsx';
import { getAbroadView, getGuideNumbers, getHelpView, getLineViews } from '../../src/features/helplines/queries.ts';
import { HomePage } from '../../src/features/home/HomePage.tsx';
import { getHomeView } from '../../src/features/home/queries.ts';
import { LandingPage } from '../../src/features/landing/LandingPage.tsx';
import { getLanding, getLandingLines } from '../../src/features/landing/queries.ts';
import { LibraryShelf } from '../../src/features/library/LibraryShelf.tsx';
import { getLibraryView } from '../../src/features/library/queries.ts';
import { MessageRow } from '../../src/features/messages/MessageRow.tsx';
import { MessageView } from '../../src/features/messages/MessageView.tsx';
import { getMessageCards, getMessagePage } from '../../src/features/messages/queries.ts';
import { NewsPage } from '../../src/features/news/NewsViews.tsx';
import { getNewsItem } from '../../src/features/news/queries.ts';
import { PosterPage } from '../../src/features/posters/PosterViews.tsx';
import { getPosterPage } from '../../src/features/posters/queries.ts';
import { ProjectPage } from '../../src/features/project/ProjectPage.tsx';
import { getHomeFacts, getProjectView, getTrainingFacts as getFigures } from '../../src/features/project/queries.ts';
import { QuestionnaireShelf } from '../../src/features/questionnaires/Lists.tsx';
import { getQuestionnaireShelf as getSheets, getResults, getSheet } from '../../src/features/questionnaires/queries.ts';
import { Results } from '../../src/features/questionnaires/Results.tsx';
import { Sheet } from '../../src/features/questionnaires/Sheet.tsx';
import { getServicePage } from '../../src/features/services/queries.ts';
import { ServicePage } from '../../src/features/services/ServicePage.tsx';
import { campaign } from '../../src/i18n/campaign.ts';
import type { AnyEntry } from '../../src/models/check.ts';
import type { CollectionName } from '../../src/models/index.ts';
import { Figures } from '../../src/ui/Figures.tsx';
import questionnaireStyles from '../../src/styles/questionnaires.css?url';
import { getPieces, type Paper } from './paper.ts';
import { getEntries } from './scene.ts';

export interface Asked {
  locale: string;
  entry: AnyEntry & Record<string, unknown>;
}

export interface Shown {
  /** What stands in `<main>`; nothing when no page shows the entry yet. */
  main?: ReactNode;
  frame?: FrameRequest;
  /** What stands on a page of its own, below. */
  after?: ReactNode;
  /** What is printed from it, beside its page. */
  paper?: Paper;
}

type PageOf = (asked: Asked) => Promise<Shown>;

const help: PageOf = async ({ locale }) => {
  const view = await getHelpView(locale);
  const { text, locales, tabTitle } = view;
  return { main: <HelpView view={view} />, frame: { locale, page: 'help', title: text.title, tabTitle, tone: 'calm', text, locales } };
};

const specialists: PageOf = async ({ locale }) => {
  const view = await getGuideView(locale, 'specialists');
  const [shelf, dates] = await Promise.all([getLibraryView(locale, { getCall, getSheets, getFigures }), getTrainings(locale)]);
  const main = (
    <>
      <GuideView view={view} />
      <LibraryShelf view={shelf}>
        <Trainings view={dates} />
      </LibraryShelf>
    </>
  );
  return { main, frame: { locale, page: 'specialists', title: view.text.title, ...view } };
};

const guides: PageOf = async (asked) => {
  const { locale } = asked;
  const page = asked.entry['page'] as Parameters<typeof getGuideView>[1];
  if (page === 'help') return help(asked);
  if (page === 'specialists') return specialists(asked);
  const view = await getGuideView(locale, page);
  const { text, locales } = view;
  const frame = { locale, page, title: text.title, tabTitle: text.tabTitle, tone: 'calm', text, locales } as const;
  return { main: <GuideView view={view} numbers={await getGuideNumbers(locale, page)} />, frame };
};

const helplines: PageOf = async (asked) => {
  const { locale, entry } = asked;
  if (entry['country'] === campaign.country) return help(asked);
  const view = await getAbroadView(locale);
  const frame = { locale, page: 'abroad', title: view.words.title, tabTitle: view.tabTitle, tone: 'calm' } as const;
  return { main: <AbroadView view={view} />, frame };
};

const service = async (locale: string, slug: string): Promise<Shown> => {
  const { view, jsonLd, locales, tabTitle, back } = await getServicePage(locale, slug);
  const { name: title, text } = view;
  const main = <ServicePage service={view} call={await getCall(locale)} back={back} jsonLd={jsonLd} />;
  return { main, frame: { locale, page: 'services', rest: [slug], title, tabTitle, tone: 'calm', text, locales } };
};

const poster = async (locale: string, slug: string): Promise<Shown> => {
  const view = await getPosterPage(locale, slug, getCall);
  const { text } = view.poster;
  const frame: FrameRequest = { locale, page: 'posters', rest: [slug], title: view.pageTitle, text, locales: view.locales };
  return { main: <PosterPage view={view} />, frame };
};

/** Every collection has its page: a collection without one does not compile. */
export const pages: Record<CollectionName, PageOf> = {
  checks: async ({ locale, entry: { slug } }) => {
    const view = await getCheck(locale, slug, getLineViews);
    const { check, locales } = view;
    const { title, tabTitle } = check;
    return { main: <CheckPage view={view} />, frame: { locale, page: 'checks', rest: [slug], title, tabTitle, tone: 'calm', text: check, locales } };
  },
  events: async ({ locale, entry: { slug } }) => {
    const { view, locales } = await getEventPage(locale, slug, await getSettings(locale));
    const { text } = view;
    return { main: <EventPage event={view} />, frame: { locale, page: 'events', rest: [slug], title: text.title, text, locales } };
  },
  formats: async ({ locale, entry: { slug } }) => {
    const [first] = getEntries('posters');
    if (!first) return {};
    return { ...(await poster(locale, first.slug)), paper: await getPieces({ locale, poster: first.slug, format: slug }) };
  },
  guides,
  helplines,
  library: specialists,
  messages: async ({ locale, entry: { slug } }) => {
    const { view, locales } = await getMessagePage(locale, slug, getLineViews);
    const { message: text } = view;
    const { title, theme: tone } = text;
    return { main: <MessageView view={view} />, frame: { locale, page: 'messages', rest: [slug], title, tone, text, locales } };
  },
  networks: async ({ locale, entry: { slug } }) => {
    const member = getEntries('services').find((one) => (one as Asked['entry'])['network'] === slug && (one as Asked['entry'])['publish'] === 'yes');
    return member ? service(locale, member.slug) : {};
  },
  news: async ({ locale, entry: { slug } }) => {
    const item = await getNewsItem(locale, slug);
    const { title, locales } = item;
    return { main: <NewsPage item={item} />, frame: { locale, page: 'news', rest: [slug], title, text: item, locales } };
  },
  placements: async ({ locale, entry }) => {
    const view = await getLanding(String(entry['code']), locale);
    const [card] = await getMessageCards(locale, view.messages);
    const numbers = await getLineViews(locale, await getLandingLines());
    const main = (
      <LandingPage
        view={view}
        card={card}
        numbers={numbers}
        help={view.poster ? undefined : <HelpView view={await getHelpView(locale)} isAppended />}
        next={view.poster && <NextEvents {...await getNextEvents(locale, view.region)} words={view.next} />}
      />
    );
    const paper = await getPieces({
      locale: String(entry['locale']),
      poster: String(entry['poster']),
      format: String(entry['format']),
      placement: entry,
    });
    return { main, frame: view.frame, paper };
  },
  posters: async ({ locale, entry: { slug } }) => ({ ...(await poster(locale, slug)), paper: await getPieces({ locale, poster: slug }) }),
  project: async ({ locale }) => {
    const view = await getProjectView(locale);
    const main = (
      <ProjectPage view={view}>
        <QuestionnaireShelf {...await getSheets(locale)} />
      </ProjectPage>
    );
    return { main, frame: { locale, page: 'project', title: view.title } };
  },
  questionnaires: async ({ locale, entry }) => {
    const { slug } = entry;
    const { view, locales } = await getSheet(locale, slug, getLineViews);
    const { text } = view;
    const hasResults = (entry['results'] as unknown[]).length > 0;
    const after = hasResults && <Results view={(await getResults(locale, slug)).view} />;
    const styles = questionnaireStyles;
    return { main: <Sheet view={view} />, after, frame: { locale, page: 'questionnaires', rest: [slug], title: text.title, text, locales, styles } };
  },
  services: ({ locale, entry: { slug } }) => service(locale, slug),
  settings: async ({ locale }) => {
    const [view, next, facts] = await Promise.all([getHomeView(locale), getNextEvents(locale), getHomeFacts(locale)]);
    const main = (
      <HomePage
        view={view}
        next={<NextEvents {...next} words={view.next} />}
        messages={<MessageRow cards={await getMessageCards(locale, view.messageSlugs)} />}
        figures={<Figures facts={facts} />}
      />
    );
    return { main, frame: { locale, page: 'home', title: view.text.name, text: view.text, locales: view.locales } };
  },
};

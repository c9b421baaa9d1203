/** The first campaign's programme as it would be built at other times: every event once, in every language, on the right side of the day. */
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { campaign } from '~/i18n/campaign.ts';
import { toLocal } from '~/lib/dates.ts';
import { readContent } from '~/models/read.ts';
import { EventList } from './EventList.tsx';
import { getCalendarText, getEventsView, getNextEvents, getTrainings } from './queries.ts';
import { Trainings } from './Trainings.tsx';

const content = readContent(join(import.meta.dirname, '../../../content'));
vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve((content.collections[name] ?? []).map((data) => ({ id: data.slug, data }))),
}));
afterEach(() => vi.unstubAllEnvs());

const entries = content.collections['events'] ?? [];
const slugs = entries.map(({ slug }) => slug).sort();
const SENDER = { name: 'drumul tău' };
const flat = (months: { events: { slug: string }[] }[]) => months.flatMap(({ events }) => events.map(({ slug }) => slug));

const TIMES = [
  '2026-01-01T00:00:00Z',
  '2026-10-17T16:29:59Z',
  '2026-10-17T16:30:00Z',
  '2026-10-25T00:59:59Z',
  '2026-12-31T22:30:00Z',
  '2027-03-06T10:00:00Z',
  '2027-03-28T01:00:00Z',
  '2031-07-01T12:00:00Z',
];

describe.each(TIMES)('built at %s', (time) => {
  it.each(campaign.locales)('in %s: every event once, what has ended and nothing else among the past', async (locale) => {
    vi.stubEnv('BUILD_TIME', time);
    const view = await getEventsView(locale, SENDER);
    expect([...flat(view.upcoming), ...flat(view.past)].sort()).toEqual(slugs);
    const ended = entries.filter((event) => String((event as Record<string, unknown>)['end']) <= toLocal(new Date(time), campaign.timeZone));
    expect(flat(view.past).sort()).toEqual(ended.map(({ slug }) => slug).sort());
    const html = renderToStaticMarkup(<EventList view={view} />);
    expect(html).not.toMatch(/undefined|\[object|NaN|Invalid/);
    for (const slug of flat(view.upcoming)) expect(html.split(`id="${slug}"`)).toHaveLength(2);
    const { events } = await getNextEvents(locale);
    expect(events.map(({ slug }) => slug)).toEqual(view.going.slice(0, 3).map(({ slug }) => slug));
  });
});

it('when nothing comes any more the list says what to do', async () => {
  vi.stubEnv('BUILD_TIME', '2031-07-01T12:00:00Z');
  const html = renderToStaticMarkup(<EventList view={await getEventsView('en', SENDER)} />);
  expect(html).toContain('No dates are announced yet.');
  expect(html).toContain('If you subscribe below');
  expect(html).toContain('As of July 1, 2031');
});

it('the day that a list names is the campaign’s', async () => {
  vi.stubEnv('BUILD_TIME', '2026-12-31T22:30:00Z');
  expect((await getEventsView('ro', SENDER)).words.asOf).toBe('Situația la 1 ianuarie 2027.');
});

it('a calendar is the same on every day', async () => {
  const texts = await Promise.all(
    TIMES.map((time) => {
      vi.stubEnv('BUILD_TIME', time);
      return getCalendarText('full', 'ro', SENDER);
    }),
  );
  expect(new Set(texts).size).toBe(1);
});

describe('dates for specialists', () => {
  const toHtml = async (time: string) => {
    vi.stubEnv('BUILD_TIME', time);
    return renderToStaticMarkup(<Trainings view={await getTrainings('en')} />);
  };
  const workshops = entries.filter((event) => ['workshop', 'training'].includes(String((event as Record<string, unknown>)['kind'])));

  it('are the workshops and trainings, and no play', async () => {
    const html = await toHtml('2026-10-17T16:29:59Z');
    for (const { slug } of workshops) expect(html.split(`id="${slug}"`)).toHaveLength(2);
    expect(html.match(/<li/g)).toHaveLength(workshops.length);
    expect(html).toContain('These are not real events.');
  });

  it('say that none is announced, and what was', async () => {
    const html = await toHtml('2031-07-01T12:00:00Z');
    expect(html).toContain('No workshop or training session is announced');
    for (const { slug } of workshops) expect(html).toContain(`/${slug}/"`);
  });
});

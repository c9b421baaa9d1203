import { langOf } from '~/i18n/entries.ts';
import { EventDay } from './EventStop.tsx';
import type { EventView } from './view.ts';

interface Props {
  events: readonly EventView[];
  asOf: string;
  words: { title: string; samples: string; all: { href: string; label: string } };
}

/** The next dates, for the home page: on a phone the first that has not passed. Nothing announced, nothing shown. */
export function NextEvents({ events, asOf, words }: Props) {
  if (!events.length) return null;
  return (
    <section className="spread">
      <div>
        <h2>{words.title}</h2>
        {events.some((event) => event.isSample) && <p className="tag">{words.samples}</p>}
        <p className="small quiet">{asOf}</p>
      </div>
      <div>
        <ol className="stops next">
          {events.map((event, i) => (
            <li className={i ? undefined : 'you'} key={event.slug} data-until={event.until}>
              <EventDay event={event} />
              {event.state && <p className="state">{event.state}</p>}
              <h3 {...langOf(event.text)}>
                <a href={event.href}>{event.text.title}</a>
              </h3>
              <p>{event.when}</p>
              <p>{event.where}</p>
            </li>
          ))}
        </ol>
        <p>
          <a className="link" href={words.all.href}>
            {words.all.label}
          </a>
        </p>
      </div>
    </section>
  );
}

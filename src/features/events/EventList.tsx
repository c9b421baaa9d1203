import { langOf } from '~/i18n/entries.ts';
import { EventStop } from './EventStop.tsx';
import type { EventsView } from './queries.ts';

/** The programme. */
export function EventList({ view }: { view: EventsView }) {
  const { upcoming, past, hasSamples, words } = view;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {hasSamples && <p className="tag">{words.samples}</p>}
        <p className="small quiet">{words.asOf}</p>
      </div>
      <div>
        <h2 className="unseen">{words.upcoming}</h2>
        {upcoming.length ? (
          <ol className="stops">
            {upcoming.map((event, i) => (
              <EventStop key={event.slug} event={event} isNext={i === upcoming.findIndex((e) => !e.isOff)} />
            ))}
          </ol>
        ) : (
          <p className="lead">{words.none}</p>
        )}
        {past.length > 0 && (
          <>
            <h2>{words.past}</h2>
            <ul className="ways">
              {past.map((event) => (
                <li key={event.slug}>
                  <a href={event.href}>
                    <span {...langOf(event.text)}>{event.text.title}</span>
                    <span className="quiet">
                      {event.shortDay}
                      {event.state && ` · ${event.state}`} · {event.where}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

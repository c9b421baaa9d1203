import { EventStop, PastEvent } from './EventStop.tsx';
import type { RegionDays } from './programme.ts';
import type { EventsView } from './queries.ts';
import { Subscribe } from './Subscribe.tsx';

/** Where something comes, and on which day: the way into a long programme. */
function Regions({ title, regions }: { title: string; regions: readonly RegionDays[] }) {
  if (regions.length < 2) return null;
  return (
    <nav aria-labelledby="regions">
      <h2 className="label" id="regions">
        {title}
      </h2>
      <ul className="places">
        {regions.flatMap(({ name, days }) =>
          days.map((event) => (
            <li key={event.slug}>
              <a href={`#${event.slug}`}>
                <span>
                  {name} <span className="quiet">{event.shortDay}</span>
                </span>
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}

/** The programme. */
export function EventList({ view }: { view: EventsView }) {
  const { upcoming, past, next, regions, hasSamples, words } = view;
  return (
    <>
      <section className="spread">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          {hasSamples && <p className="tag">{words.samples}</p>}
          <p className="small quiet">{words.asOf}</p>
          <Regions title={words.where} regions={regions} />
        </div>
        <div>
          {!upcoming.length && (
            <>
              <p className="lead">{words.none}</p>
              <p>{words.noneDo}</p>
            </>
          )}
          {upcoming.length > 0 && (
            <div className="stops">
              {upcoming.map(({ key, label, events }) => (
                <div key={key}>
                  <h2 className="label">{label}</h2>
                  <ol>
                    {events.map((event) => (
                      <EventStop key={event.slug} event={event} isNext={event.slug === next} isSampleKnown />
                    ))}
                  </ol>
                </div>
              ))}
            </div>
          )}
        </div>
      </section>
      <Subscribe view={view} />
      {past.length > 0 && (
        <section className="spread">
          <h2>{words.past}</h2>
          <div>
            {past.map(({ key, label, events }) => (
              <div key={key}>
                <h3 className="label">{label}</h3>
                <ul className="ways">
                  {events.map((event) => (
                    <PastEvent key={event.slug} event={event} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

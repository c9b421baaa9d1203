import { langOf } from '~/i18n/entries.ts';
import { Markdown } from '~/ui/Markdown.tsx';
import { Photo } from '~/ui/Photo.tsx';
import { Ways } from '~/ui/Ways.tsx';
import { EventDay, EventOver } from './EventStop.tsx';
import type { EventView } from './view.ts';

/** When, where, and what else is known; what is not known is said to be so. */
function Facts({ event }: { event: EventView }) {
  const { words } = event;
  return (
    <dl className="facts">
      <div>
        <dt>{words.when}</dt>
        <dd>{event.isOff ? <s>{event.when}</s> : event.when}</dd>
        {event.whenNote && <dd className="small">{event.whenNote}</dd>}
      </div>
      {event.oldWhen && (
        <div>
          <dt>{words.oldTime}</dt>
          <dd>
            <s>{event.oldWhen}</s>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.where}</dt>
        <dd>{event.where}</dd>
      </div>
      {event.facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The event's calendar files: what shows no title comes first. */
function Calendars({ event: { calendars, words } }: { event: EventView }) {
  if (!calendars) return null;
  return (
    <div className="screen">
      <h2 className="label">{words.calendar}</h2>
      <p className="small">{words.calendarText}</p>
      <ul className="ways">
        {calendars.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>
              <span>{label}</span>
              <span className="quiet">{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where else the same play is shown, each with its own day and state. */
function Performances({ event: { performances = [], words } }: { event: EventView }) {
  if (!performances.length) return null;
  return (
    <div className="screen">
      <h2 className="label">{words.performances}</h2>
      <ul className="ways">
        {performances.map((other) => (
          <li key={other.slug} data-until={other.until}>
            <a href={other.href}>
              <span>{other.isOff ? <s>{other.shortDay}</s> : other.shortDay}</span>
              <span className="quiet">{[other.state, other.isPast && words.over, other.when, other.where].filter(Boolean).join(' · ')}</span>
              {!other.isPast && (
                <span className="quiet" hidden>
                  {words.over}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is filled in on paper there. */
function Questionnaires({ event: { questionnaires } }: { event: EventView }) {
  if (!questionnaires?.links.length) return null;
  return (
    <div className="screen">
      <h2 className="label">{questionnaires.title}</h2>
      <Ways ways={questionnaires.links} />
    </div>
  );
}

/** One event. */
export function EventPage({ event }: { event: EventView }) {
  const { text, words } = event;
  return (
    <section className="spread">
      <div>
        <p className="small quiet">{event.kind}</p>
        <h1 {...langOf(text)}>{text.title}</h1>
        {event.isSample && <p className="tag">{words.sample}</p>}
        <p className="lead" {...langOf(text)}>
          {text.summary}
        </p>
      </div>
      <div data-until={event.until}>
        <EventDay event={event} />
        {event.isPast ? <p className="state">{words.over}</p> : <EventOver event={event} />}
        {event.state && <p className="state">{event.state}</p>}
        {text.change && <p {...langOf(text)}>{text.change}</p>}
        <Facts event={event} />
        <Photo photo={event.picture} />
        <div {...langOf(text)}>
          <Markdown source={text.body} />
        </div>
        <Performances event={event} />
        {!event.isPast && <Calendars event={event} />}
        <Questionnaires event={event} />
        <p>
          <a className="go" href={event.allHref}>
            {words.all}
          </a>
        </p>
      </div>
    </section>
  );
}

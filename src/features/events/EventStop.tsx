import { langOf } from '~/i18n/entries.ts';
import type { EventView } from './view.ts';

/** The day in big letters; a day that no longer holds is struck through, and said to be so. */
export function EventDay({ event }: { event: EventView }) {
  const { words } = event;
  if (event.isOff)
    return (
      <p>
        <s className="date old">{event.shortDay}</s>
      </p>
    );
  return (
    <p>
      {event.oldDay && (
        <s className="date old">
          <span className="unseen">{words.oldTime} </span>
          {event.oldDay}
        </s>
      )}
      <time className="date" dateTime={event.start}>
        {event.shortDay}
      </time>
    </p>
  );
}

/** What the page itself says once the event has passed, should that be before the next build. */
export const EventOver = ({ event }: { event: EventView }) => (
  <p className="state" hidden>
    {event.words.over}
  </p>
);

interface Props {
  event: EventView;
  isNext?: boolean;
  /** A page that says it once for all of them need not say it at each. */
  isSampleKnown?: boolean;
}

/** One event as a stop on the road. */
export function EventStop({ event, isNext = false, isSampleKnown = false }: Props) {
  const { text, words } = event;
  return (
    <li className={isNext ? 'you' : undefined} id={event.slug} data-until={event.until}>
      <EventDay event={event} />
      <EventOver event={event} />
      {event.state && <p className="state">{event.state}</p>}
      <h3 {...langOf(text)}>
        <a href={event.href}>{text.title}</a>
      </h3>
      <p>{event.isOff ? <s>{event.when}</s> : event.when}</p>
      <p>{event.where}</p>
      <p className="small quiet">{event.brief}</p>
      {text.change && <p {...langOf(text)}>{text.change}</p>}
      {!event.isOff && event.calendars && (
        <p>
          <a className="link small" href={event.calendars[0].href}>
            {words.add}
            <span className="unseen">: {text.title}</span>
          </a>
        </p>
      )}
      {event.isSample && !isSampleKnown && <p className="tag">{words.sample}</p>}
    </li>
  );
}

/** One event that was. */
export function PastEvent({ event }: { event: EventView }) {
  return (
    <li>
      <a href={event.href}>
        <span {...langOf(event.text)}>{event.text.title}</span>
        <span className="quiet">{[event.shortDay, event.state, event.where].filter(Boolean).join(' · ')}</span>
      </a>
    </li>
  );
}

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

/** One event as a stop on the road. */
export function EventStop({ event, isNext = false }: { event: EventView; isNext?: boolean }) {
  return (
    <li className={isNext ? 'you' : undefined}>
      <EventDay event={event} />
      {event.state && <p className="state">{event.state}</p>}
      <h3 {...langOf(event.text)}>
        <a href={event.href}>{event.text.title}</a>
      </h3>
      <p>{event.when}</p>
      <p>{event.where}</p>
      {event.text.change && <p {...langOf(event.text)}>{event.text.change}</p>}
      {event.isSample && <p className="tag">{event.words.sample}</p>}
    </li>
  );
}

import { langOf } from '~/i18n/entries.ts';
import { EventDay } from './EventStop.tsx';
import type { EventView } from './view.ts';

interface Props {
  event: EventView | undefined;
  words: { title: string; all: { href: string; label: string } };
}

/** The next date, for the home page; nothing announced, nothing shown. */
export function NextEvent({ event, words }: Props) {
  if (!event) return null;
  return (
    <section className="spread">
      <h2>{words.title}</h2>
      <div>
        {event.isSample && <p className="tag">{event.words.sample}</p>}
        <EventDay event={event} />
        <h3 {...langOf(event.text)}>
          <a href={event.href}>{event.text.title}</a>
        </h3>
        <p>{event.when}</p>
        <p>{event.where}</p>
        <p>
          <a className="link" href={words.all.href}>
            {words.all.label}
          </a>
        </p>
      </div>
    </section>
  );
}

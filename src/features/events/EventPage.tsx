import { langOf } from '~/i18n/entries.ts';
import { Markdown } from '~/ui/Markdown.tsx';
import { Photo } from '~/ui/Photo.tsx';
import { EventDay } from './EventStop.tsx';
import type { EventView } from './view.ts';

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
      <div>
        <EventDay event={event} />
        {event.state && <p className="state">{event.state}</p>}
        {text.change && <p {...langOf(text)}>{text.change}</p>}
        <dl className="facts">
          <div>
            <dt>{words.when}</dt>
            <dd>{event.isOff ? <s>{event.when}</s> : event.when}</dd>
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
        <Photo photo={event.picture} />
        <div {...langOf(text)}>
          <Markdown source={text.body} />
        </div>
        <p>
          <a className="go" href={event.allHref}>
            {words.all}
          </a>
        </p>
      </div>
    </section>
  );
}

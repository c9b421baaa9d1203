import type { EventsView } from './queries.ts';

/** The whole programme in the reader's own calendar: what it shows is said before it is taken, and the plain one comes first. */
export function Subscribe({ view }: { view: Pick<EventsView, 'subscriptions' | 'feed' | 'words'> }) {
  const { subscriptions, feed, words } = view;
  return (
    <section className="dusk spread screen" id="calendar">
      <div>
        <h2>{words.feedTitle}</h2>
        <p>{words.feedText}</p>
      </div>
      <div>
        {subscriptions.map(({ name, note, file, address }) => (
          <div key={file}>
            <h3>{name}</h3>
            <p>{note}</p>
            <p className="dial">
              <a className="link" href={address}>
                {words.subscribe}
                <span className="unseen">: {name}</span>
              </a>
              <a className="link" href={file}>
                {words.download}
                <span className="unseen">: {name}</span>
              </a>
            </p>
          </div>
        ))}
        <p>
          <a className="link small" href={feed.href}>
            {feed.label}
          </a>
        </p>
      </div>
    </section>
  );
}

import { Markdown } from '~/ui/Markdown.tsx';
import { Photo } from '~/ui/Photo.tsx';
import type { NewsItem, NewsView } from './queries.ts';

/** All news, latest first. */
export function NewsList({ view }: { view: NewsView }) {
  return (
    <section className="spread">
      <div>
        <h1>{view.title}</h1>
        <p>
          <a className="link small" href={view.feed.href}>
            {view.feed.label}
          </a>
        </p>
      </div>
      {view.items.length ? (
        <ul className="stops">
          {view.items.map((item) => (
            <li key={item.slug}>
              <p className="small quiet">
                <time dateTime={item.date}>{item.day}</time>
              </p>
              <h2 {...item.attributes}>
                <a href={item.href}>{item.title}</a>
              </h2>
              <p {...item.attributes}>{item.summary}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="lead">{view.none}</p>
      )}
    </section>
  );
}

/** One news item. */
export function NewsPage({ item }: { item: NewsItem }) {
  return (
    <article>
      <section className="spread">
        <div>
          <p className="small quiet">
            <time dateTime={item.date}>{item.day}</time>
          </p>
          <h1 {...item.attributes}>{item.title}</h1>
          <p className="lead" {...item.attributes}>
            {item.summary}
          </p>
        </div>
        <div>
          <Photo photo={item.picture} />
          <div {...item.attributes}>
            <Markdown source={item.body} />
          </div>
          {item.source && (
            <p>
              <a className="link small" href={item.source} rel="noreferrer">
                {item.sourceTitle}
              </a>
            </p>
          )}
          <p>
            <a className="go" href={item.all.href}>
              {item.all.label}
            </a>
          </p>
        </div>
      </section>
    </article>
  );
}

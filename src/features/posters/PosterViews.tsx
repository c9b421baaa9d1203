import { PosterDrawing } from './PosterDrawing.tsx';
import type { PosterPageView, PostersView } from './queries.ts';

/** All designs. */
export function PosterGallery({ view }: { view: PostersView }) {
  return (
    <section>
      <h1>{view.words.title}</h1>
      <p className="lead">{view.words.lead}</p>
      <ul className="gallery">
        {view.posters.map((poster) => (
          <li key={poster.slug}>
            <a href={poster.href}>
              <PosterDrawing poster={poster} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One design, and where it hangs. */
export function PosterPage({ view }: { view: PosterPageView }) {
  const { poster, placements, message, all, words } = view;
  return (
    <section className="spread">
      <div>
        <PosterDrawing poster={poster} />
      </div>
      <div>
        <h1>{poster.title}</h1>
        <p>{poster.text.description}</p>
        {message && (
          <p>
            <a className="go" href={message.href}>
              {message.label}
            </a>
          </p>
        )}
        <h2>{words.placements}</h2>
        {placements.length ? (
          <ul className="stops">
            {placements.map((place) => (
              <li key={place.code}>
                <h3>
                  <a href={place.href}>{place.code}</a>
                </h3>
                <p>
                  {place.where} · {place.language} · {place.state}
                </p>
                {place.sample && <p className="tag">{place.sample}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.none}</p>
        )}
        <p>
          <a className="go" href={all.href}>
            {all.label}
          </a>
        </p>
      </div>
    </section>
  );
}

import type { Download, PosterPageView, PostersView } from './queries.ts';
import { SheetView } from './sheet/SheetView.tsx';

function Downloads({ list }: { list: readonly Download[] }) {
  return (
    <ul className="files">
      {list.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** All designs, each with what anyone can print at home. */
export function PosterGallery({ view }: { view: PostersView }) {
  return (
    <section>
      <h1>{view.words.title}</h1>
      <p className="lead">{view.words.lead}</p>
      <ul className="gallery">
        {view.posters.map(({ view: { slug, href, sheet, label, text }, home }) => (
          <li key={slug}>
            <a href={href}>
              <SheetView sheet={sheet} label={label} lang={text.lang} />
            </a>
            <p>{view.words.home}</p>
            <Downloads list={home} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One design: its files, its other languages, and where it hangs. On paper the page is the poster. */
export function PosterPage({ view }: { view: PosterPageView }) {
  const { poster, home, shop, others, placements, message, all, words } = view;
  return (
    <section className="spread poster-page">
      <div>
        <SheetView sheet={poster.sheet} label={poster.label} lang={poster.text.lang} />
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
        <h2>{words.home}</h2>
        <Downloads list={home} />
        <h2>{words.shop}</h2>
        <p>{words.note}</p>
        <Downloads list={shop} />
        {others.length > 0 && (
          <>
            <h2>{words.others}</h2>
            <ul className="files">
              {others.map(({ key, lang, dir, name, href }) => (
                <li key={key}>
                  <a lang={lang} dir={dir} hrefLang={lang} href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
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
                {place.file && (
                  <p>
                    <a href={place.file.href}>{place.file.label}</a>
                  </p>
                )}
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

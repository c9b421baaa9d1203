import type { Download, PosterPageView, PostersView } from './queries.ts';
import { SheetView } from './sheet/SheetView.tsx';

/** What it is comes after its name in whichever direction, and is read in its own. */
const FileLink = ({ file: { href, label, facts } }: { file: Download }) => (
  <a href={href}>
    <span>
      {label} · <bdi>{facts}</bdi>
    </span>
  </a>
);

function Downloads({ list }: { list: readonly Download[] }) {
  return (
    <ul className="files">
      {list.map((file) => (
        <li key={file.href}>
          <FileLink file={file} />
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
              {others.map(({ key, lang, name, href }) => (
                <li key={key}>
                  <a lang={lang} hrefLang={lang} href={href}>
                    <bdi>{name}</bdi>
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
                    <FileLink file={place.file} />
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

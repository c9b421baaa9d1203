import type { ReactNode } from 'react';
import { Figures } from '~/ui/Figures.tsx';
import { Markdown } from '~/ui/Markdown.tsx';
import type { LibraryView, ShelfItem } from './queries.ts';

interface ShelfProps {
  title: string;
  items: readonly ShelfItem[];
  download: string;
  none?: string;
  isNight?: boolean;
}

function Item({ item, download }: { item: ShelfItem; download: string }) {
  const { title, summary, body, link, file, materials, lang } = item;
  return (
    <li {...lang}>
      <h3>
        {link ? (
          <a href={link} rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p>{summary}</p>
      {file && (
        <p>
          <a className="link" href={file.href} download>
            {download} ({file.format}, {file.size})<span className="unseen">: {title}</span>
          </a>
        </p>
      )}
      <Markdown source={body} />
      {materials.map((material) => (
        <p key={material.slug} {...material.lang}>
          <a className="link small" href={material.href} rel="noreferrer">
            {material.title}
          </a>
        </p>
      ))}
    </li>
  );
}

const Shelf = ({ title, items, download, none = '', isNight = false }: ShelfProps) => (
  <section className={isNight ? 'spread night' : 'spread'}>
    <h2>{title}</h2>
    {items.length ? (
      <ul className="stops">
        {items.map((item) => (
          <Item key={item.slug} item={item} download={download} />
        ))}
      </ul>
    ) : (
      <p>{none}</p>
    )}
  </section>
);

/** The helpline for other sites: code to copy. */
function Widget({ view: { title, lead, copy, copied, snippet, posters } }: { view: LibraryView['widget'] }) {
  return (
    <section className="spread">
      <div>
        <h2>{title}</h2>
        <p>{lead}</p>
      </div>
      <div>
        <pre className="code" tabIndex={0} dir="ltr">
          <code data-snippet={snippet.lang}>{snippet.html}</code>
        </pre>
        <button className="copy" type="button" hidden data-copy={snippet.html} data-done={copied} data-always="">
          {copy}
        </button>
        <p>
          <a className="go" href={posters.href}>
            {posters.label}
          </a>
        </p>
      </div>
    </section>
  );
}

/** Topics, trainings (dates as `children`), materials, sheets, laws, and the helpline for other sites. An empty shelf says that it is empty. */
export function LibraryShelf({ view, children }: { view: LibraryView; children?: ReactNode }) {
  const { topics, training, documents, sheets, laws, widget, download } = view;
  return (
    <>
      <Shelf {...topics} download={download} isNight />
      <section className="spread">
        <h2>{training.title}</h2>
        <div>
          <Figures facts={training.figures} />
          {children}
          <p>
            <a className="go" href={training.dates.href}>
              {training.dates.label}
            </a>
          </p>
        </div>
      </section>
      <Shelf {...documents} download={download} isNight />
      {sheets.items.length > 0 && <Shelf {...sheets} download={download} />}
      {laws.items.length > 0 && <Shelf {...laws} download={download} />}
      <Widget view={widget} />
    </>
  );
}

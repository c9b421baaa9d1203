import { Markdown } from '~/ui/Markdown.tsx';
import type { LibraryView } from './queries.ts';

type Item = LibraryView['topics']['items'][number];

const Shelf = ({ title, items, none = '', isNight = false }: { title: string; items: readonly Item[]; none?: string; isNight?: boolean }) => (
  <section className={isNight ? 'spread night' : 'spread'}>
    <h2>{title}</h2>
    {items.length ? (
      <ul className="stops">
        {items.map((item) => (
          <li key={item.slug} {...item.lang}>
            <h3>
              {item.link ? (
                <a href={item.link} rel="noreferrer">
                  {item.title}
                </a>
              ) : (
                item.title
              )}
            </h3>
            <p>{item.summary}</p>
            <Markdown source={item.body} />
          </li>
        ))}
      </ul>
    ) : (
      <p>{none}</p>
    )}
  </section>
);

/** Topics, materials and laws. An empty shelf says that it is empty. */
export function LibraryShelf({ view }: { view: LibraryView }) {
  return (
    <>
      <Shelf {...view.topics} isNight />
      <Shelf {...view.documents} />
      {view.laws.items.length > 0 && <Shelf {...view.laws} isNight />}
    </>
  );
}

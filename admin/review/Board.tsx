import type { BoardView } from './boards.ts';
import { HandbookBoard } from './HandbookBoard.tsx';
import { LaunchBoard } from './LaunchBoard.tsx';
import { TranslationsBoard } from './TranslationsBoard.tsx';
import { WithdrawnBoard } from './WithdrawnBoard.tsx';
import { boardWords as words } from './words.ts';

/** One list of the desk, with the way to the others. */
export function Board({ view }: { view: BoardView }) {
  const { name, desk, title, links, others, launch, withdrawn, photos, translations, handbook } = view;
  return (
    <>
      <nav className="boards" aria-label={words.lists[desk]}>
        <a href="/admin/">{words.desk[desk]}</a>
        {links.map(({ href, label, isCurrent }) => (
          <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </a>
        ))}
        {others.map(({ lang, href, label }) => (
          <a key={href} href={href} lang={lang} hrefLang={lang}>
            {label}
          </a>
        ))}
      </nav>
      <main className="board">
        <h1>{title}</h1>
        {launch && <LaunchBoard judged={launch} desk={desk} />}
        {translations && <TranslationsBoard view={translations} desk={desk} />}
        {handbook && <HandbookBoard {...handbook} desk={desk} />}
        {name === 'withdrawn' && <WithdrawnBoard withdrawn={withdrawn} photos={photos} desk={desk} />}
      </main>
    </>
  );
}

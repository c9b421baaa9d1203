import type { SearchView } from './queries.ts';

/** Search on the device. Without script it is the list of all pages. */
export function SearchPage({ view }: { view: SearchView }) {
  const { words, pages, index } = view;
  const { results, none, loading, failed } = words;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        {/* The address is never gone to. It is there because Chrome asks Google what a form's fields are for, but not when they lead to `/search/`. */}
        <form
          className="finder"
          role="search"
          action={index}
          data-search={index}
          data-words={JSON.stringify({ results, none, loading, failed })}
          hidden
        >
          <label htmlFor="q">{words.label}</label>
          <input id="q" type="search" autoComplete="off" autoCorrect="off" spellCheck={false} enterKeyHint="search" />
          <button type="submit">{words.button}</button>
        </form>
        <p className="small quiet">{words.keep}</p>
        <p role="status" data-status />
      </div>
      <div>
        <ul className="found" data-found />
        <h2>{words.all}</h2>
        <ul className="places">
          {pages.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

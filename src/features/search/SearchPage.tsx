import { Number } from '~/ui/Number.tsx';
import type { SearchView } from './queries.ts';

interface Props {
  view: SearchView;
  /** Lines that answer who asks for help. */
  numbers: readonly { slug: string; name: string; number?: string | undefined; href: string }[];
}

/** Search on the device. Without script it is the list of all pages. */
export function SearchPage({ view, numbers }: Props) {
  const { words, spoken, pages, index } = view;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        {/* The address is never gone to. It is there because Chrome asks Google what a form's fields are for, but not when they lead to `/search/`. */}
        <form className="finder" role="search" action={index} data-search={index} data-words={JSON.stringify(spoken)} hidden>
          <label htmlFor="q">{words.label}</label>
          <input id="q" type="search" autoComplete="off" autoCorrect="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" />
          <button type="submit">{words.button}</button>
        </form>
        <div data-numbers hidden>
          <h2 className="label">{words.numbers}</h2>
          {numbers.map(
            ({ slug, name, number, href }) =>
              number && (
                <p className="beside" key={slug}>
                  <Number number={number} href={href} />
                  {name}
                </p>
              ),
          )}
        </div>
        <p role="status" data-status />
        <p className="small quiet">{words.keep}</p>
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

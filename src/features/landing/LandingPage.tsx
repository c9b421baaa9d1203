import type { ReactNode } from 'react';
import { Motif } from '~/ui/Motif.tsx';
import { Number } from '~/ui/Number.tsx';
import { Ways } from '~/ui/Ways.tsx';
import type { LandingView, Named } from './view.ts';

interface Props {
  view: LandingView;
  numbers: readonly { slug: string; name: string; number?: string | undefined; href: string; facts: string }[];
  /** The message that the poster belongs to, when it has one. */
  card?: { lead: string; href: string; lang?: { lang?: string; dir?: 'ltr' | 'rtl' } } | undefined;
  /** From other rooms, composed by the page as slots: all numbers for a withdrawn piece, and the next event. */
  help?: ReactNode;
  next?: ReactNode;
}

/** The poster's own colours; a withdrawn piece is as calm as the help page. */
const Field = ({ theme, children }: { theme?: string | undefined; children: ReactNode }) =>
  theme ? <div className={`shout piece ${theme}`}>{children}</div> : <section>{children}</section>;

/** The same page in the other languages. */
const Languages = ({ languages: { label, list } }: { languages: Named }) => (
  <nav className="say" aria-label={label}>
    {list.map(({ lang, name, href }) => (
      <a key={href} lang={lang} hrefLang={lang} href={href}>
        {name}
      </a>
    ))}
  </nav>
);

/** Where a poster's code leads: the words on the paper, the numbers, and that this is the real address. */
export function LandingPage({ view, numbers, card, help, next }: Props) {
  const { poster, words } = view;
  return (
    <>
      <Field theme={poster?.theme}>
        <div>
          <p className="small">
            <b>{words.scanned}</b> {words.address}
          </p>
          {words.sample && <p className="tag">{words.sample}</p>}
          <h1 {...poster?.lang}>{poster?.headline ?? words.title}</h1>
          {!poster && <p className="lead">{words.withdrawn}</p>}
          <Languages languages={view.languages} />
        </div>
        {poster && <Motif drawing={poster.drawing} isEndless />}
      </Field>
      {poster ? (
        <section className="spread">
          <ul className="stops">
            {numbers.map((line, i) => (
              <li key={line.slug} className={i === 0 ? 'you' : undefined}>
                <h2>{line.name}</h2>
                {line.number && <Number number={line.number} href={line.href} />}
                <p>{line.facts}</p>
              </li>
            ))}
          </ul>
          <div>
            {words.fallback && <p className="tag">{words.fallback}</p>}
            {card && (
              <>
                <p className="lead" {...card.lang}>
                  {card.lead}
                </p>
                <p>
                  <a className="go" href={card.href}>
                    {words.read}
                  </a>
                </p>
              </>
            )}
            <Ways ways={view.ways} />
            <p className="small quiet">{words.asks}</p>
          </div>
        </section>
      ) : (
        help
      )}
      {next}
    </>
  );
}

import { Number } from '~/ui/Number.tsx';
import { Named } from './HelpView.tsx';
import type { AbroadView as View, CountryLines } from './queries.ts';

/** One country: what to dial in danger, then who helps. */
const Country = ({ country, emergency, lines, words }: CountryLines & Pick<View, 'words'>) => (
  <li>
    <h2>{country}</h2>
    {emergency?.number && (
      <div>
        <p className="small">{words.emergency}</p>
        <Number number={emergency.number} href={emergency.href} />
        {emergency.note && <p>{emergency.note}</p>}
      </div>
    )}
    {lines.map((line) => (
      <div key={line.slug}>
        <Named line={line} />
        {line.source && (
          <a className="small" href={line.source} rel="noreferrer">
            {words.source}
          </a>
        )}
      </div>
    ))}
  </li>
);

/** Lines of other countries. Nobody is asked where they are: the list is for reading. */
export function AbroadView({ view }: { view: View }) {
  const { words, countries, list } = view;
  return (
    <section className="spread">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>{words.free}</p>
        <p className="small quiet">{words.asOf}</p>
      </div>
      <ol className="stops">
        {countries.map((item) => (
          <Country key={item.country} {...item} words={words} />
        ))}
        {list && (
          <li>
            <h2>{words.other}</h2>
            <a className="link" href={list.href} rel="noreferrer">
              {list.name}
            </a>
          </li>
        )}
      </ol>
    </section>
  );
}

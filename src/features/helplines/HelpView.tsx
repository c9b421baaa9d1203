import type { ReactNode } from 'react';
import { langOf } from '~/i18n/entries.ts';
import { JsonLd } from '~/ui/JsonLd.tsx';
import { Number } from '~/ui/Number.tsx';
import { Ways } from '~/ui/Ways.tsx';
import type { CountryLines, HelpView as View } from './queries.ts';
import type { LineView } from './view.ts';

function Line({ line, isBig = false }: { line: LineView; isBig?: boolean }) {
  return (
    <>
      {line.number ? <Number number={line.number} href={line.href} copy={line.copy} isBig={isBig} /> : <Page line={line} />}
      {(line.facts || line.note) && (
        <p>
          {line.facts} {line.note}
        </p>
      )}
      {line.checked && <p className="small quiet">{line.checked}</p>}
    </>
  );
}

const Page = ({ line }: { line: LineView }) => (
  <a className="link" href={line.href} rel="noreferrer">
    {line.name}
  </a>
);

function Stop({ title, isYou = false, children }: { title: string; isYou?: boolean; children: ReactNode }) {
  return (
    <li className={isYou ? 'you' : undefined}>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

/** A line among others: its own name above its number. */
export const Named = ({ line }: { line: LineView }) => (
  <div>
    <p className="small">{line.name}</p>
    <Line line={line} />
  </div>
);

const Country = ({ country, emergency, lines }: CountryLines) => (
  <details className="fold">
    <summary>{country}</summary>
    {emergency && <Named line={emergency} />}
    {lines.map((line) => (
      <Named key={line.slug} line={line} />
    ))}
  </details>
);

/** All numbers, in the order in which someone in trouble needs them. `isAppended`: below another heading that rules the page. */
export function HelpView({ view, isAppended = false }: { view: View; isAppended?: boolean }) {
  const { text, words, emergency, main, night, children, silent, abroad, abroadList, countries } = view;
  return (
    <>
      <section className="spread">
        <div>
          {isAppended ? <h2 {...langOf(text)}>{text.title}</h2> : <h1 {...langOf(text)}>{text.title}</h1>}
          <p className="lead" {...langOf(text)}>
            {text.lead}
          </p>
        </div>
        <ol className="stops">
          {emergency && (
            <Stop title={words.now} isYou>
              <Line line={emergency} isBig />
            </Stop>
          )}
          {main && (
            <Stop title={main.name}>
              <Line line={main} />
            </Stop>
          )}
          {night && (
            <Stop title={words.nobody}>
              <Named line={night} />
            </Stop>
          )}
          {children.length > 0 && (
            <Stop title={words.child}>
              {children.map((line) => (
                <Named key={line.slug} line={line} />
              ))}
            </Stop>
          )}
          {(abroad.length > 0 || abroadList) && (
            <Stop title={words.abroad}>
              <p>{words.abroadText}</p>
              {abroad.map((item) => (
                <Country key={item.country} {...item} />
              ))}
              <p>
                <a className="link" href={countries.href}>
                  {countries.label}
                </a>
              </p>
              {abroadList && <Page line={abroadList} />}
            </Stop>
          )}
          <Stop title={words.silent}>
            {/* No number to tap here: the only one there is works for those who registered beforehand. */}
            <p>
              {words.silentText} {silent?.note}
            </p>
          </Stop>
        </ol>
      </section>
      <section className="night spread">
        <h2>{words.after}</h2>
        <ul className="stops" {...langOf(text)}>
          {text.items.map(({ title, text: words }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{words}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Ways ways={view.ways} />
      </section>
      <JsonLd data={view.jsonLd} />
    </>
  );
}

import { langOf } from '~/i18n/entries.ts';
import { Markdown } from '~/ui/Markdown.tsx';
import { Number } from '~/ui/Number.tsx';
import { Sources } from '~/ui/Sources.tsx';
import { Ways } from '~/ui/Ways.tsx';
import type { GuideView as View } from './queries.ts';

interface Props {
  view: View;
  /** Lines to call, beside the heading: who reads about signs may need to call while reading. */
  numbers?: readonly { slug: string; name: string; number?: string | undefined; href: string }[];
}

/** A long page: its heading stays beside the road while the stops are read. */
export function GuideView({ view, numbers = [] }: Props) {
  const { text, sourcesTitle, ways } = view;
  return (
    <section className="spread">
      <div>
        <h1 {...langOf(text)}>{text.title}</h1>
        <p className="lead" {...langOf(text)}>
          {text.lead}
        </p>
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
      <div>
        {text.items.length > 0 && (
          <ul className="stops" {...langOf(text)}>
            {text.items.map((item) => (
              <li key={item.title}>
                <h2>{item.title}</h2>
                <p>{item.text}</p>
              </li>
            ))}
          </ul>
        )}
        <div {...langOf(text)}>
          <Markdown source={text.body} />
        </div>
        {ways.length > 0 && <Ways ways={ways} />}
        <Sources title={sourcesTitle} sources={text.sources} />
      </div>
    </section>
  );
}

import type { QuestionnaireCard } from './queries.ts';

interface Props {
  words: { title: string; lead: string };
  cards: readonly QuestionnaireCard[];
}

function Cards({ cards, isBelow = false }: { cards: Props['cards']; isBelow?: boolean }) {
  const Heading = isBelow ? 'h3' : 'h2';
  return (
    <ul className="stops">
      {cards.map(({ slug, title, lead, lang, sample, sheet, results }) => (
        <li key={slug}>
          {sample && <p className="tag">{sample}</p>}
          <Heading {...lang}>
            <a href={sheet.href}>{title}</a>
          </Heading>
          <p {...lang}>{lead}</p>
          {results && (
            <a className="link" href={results.href}>
              {results.label}
              <span className="unseen">: {title}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** All questionnaires. */
export const QuestionnaireList = ({ words, cards }: Props) => (
  <section className="spread">
    <div>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
    </div>
    <Cards cards={cards} />
  </section>
);

/** The same inside another page; nothing when there are none. */
export const QuestionnaireShelf = ({ words, cards }: Props) =>
  cards.length > 0 && (
    <section className="spread">
      <div>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <Cards cards={cards} isBelow />
    </section>
  );

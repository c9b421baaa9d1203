import type { MessageCard } from './view.ts';
import { MessageRow } from './MessageRow.tsx';

interface Props {
  words: { title: string; lead: string };
  cards: readonly MessageCard[];
}

/** All situations: the first three as posters, every one as a line to read. */
export function MessageList({ words, cards }: Props) {
  return (
    <>
      <section className="spread">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </div>
        <ul className="stops">
          {cards.map((card) => (
            <li key={card.slug}>
              <p className="small quiet">{card.situation}</p>
              <h2 {...card.lang}>
                <a href={card.href}>{card.title}</a>
              </h2>
            </li>
          ))}
        </ul>
      </section>
      <MessageRow cards={cards.slice(0, 3)} />
    </>
  );
}

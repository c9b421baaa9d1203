import { Motif } from '~/ui/Motif.tsx';
import type { MessageCard } from './view.ts';

/** Messages as posters in a row: the line leaves one and enters the next. */
export function MessageRow({ cards }: { cards: readonly MessageCard[] }) {
  return (
    <div className="row">
      {cards.map((card) => (
        <a key={card.slug} className={card.theme} href={card.href}>
          <span className="t2" {...card.lang}>
            {card.title}
          </span>
          <Motif drawing={card.drawing} />
        </a>
      ))}
    </div>
  );
}

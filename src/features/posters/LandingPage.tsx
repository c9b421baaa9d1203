import type { Motif as Drawing } from '~/models/campaign.ts';
import { Motif } from '~/ui/Motif.tsx';
import { Number } from '~/ui/Number.tsx';
import type { PlacementView } from './queries.ts';

interface Props {
  view: PlacementView;
  /** The poster's message; absent when the poster was withdrawn. */
  card?: { title: string; lead: string; href: string; theme: string; drawing: Drawing; lang?: { lang?: string; dir?: 'ltr' | 'rtl' } } | undefined;
  numbers: readonly { slug: string; name: string; number?: string | undefined; href: string; facts: string }[];
  home: string;
}

/** Where a poster's code leads: the same words as on paper, the numbers, and that this is the real address. */
export function LandingPage({ view, card, numbers, home }: Props) {
  const { words } = view;
  return (
    <>
      <div className={`shout piece ${card?.theme ?? ''}`}>
        <div>
          <p className="small">
            <b>{words.scanned}</b> {words.checkAddress}
          </p>
          {words.sample && <p className="tag">{words.sample}</p>}
          <h1 {...card?.lang}>{card?.title ?? words.title}</h1>
        </div>
        {card && <Motif drawing={card.drawing} isEndless />}
      </div>
      <section className="spread">
        <div>
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
          {!card && (
            <p>
              <a className="go" href={home}>
                {words.home}
              </a>
            </p>
          )}
        </div>
        <ul className="stops">
          {numbers.map((line, i) => (
            <li key={line.slug} className={i === 0 ? 'you' : undefined}>
              <h2>{line.name}</h2>
              {line.number && <Number number={line.number} href={line.href} />}
              <p>{line.facts}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

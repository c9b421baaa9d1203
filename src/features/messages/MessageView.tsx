import { langOf } from '~/i18n/entries.ts';
import { centrePath, type Point } from '~/lib/line.ts';
import { Doors } from '~/ui/Doors.tsx';
import { Markdown } from '~/ui/Markdown.tsx';
import { Motif } from '~/ui/Motif.tsx';
import { Number } from '~/ui/Number.tsx';
import { Pictogram, PictogramSheet } from '~/ui/Pictogram.tsx';
import { Sources } from '~/ui/Sources.tsx';
import { EasyToRead, MessageMedia } from './MessageMedia.tsx';
import { Paper, PassOn } from './PassOn.tsx';
import type { MessageView as View } from './view.ts';

// The road is squeezed a step at a time, then breaks out to the far side.
const SQUEEZE: Point[] = [
  [9, -2],
  [9, 16],
  [14, 24],
  [25, 34],
  [25, 44],
  [34, 52],
  [45, 59],
  [45, 68],
  [55, 75],
  [66, 83],
  [66, 92],
  [80, 98],
  [300, 98.6],
  [720, 98],
];

/** A message: its own poster, the steps of the situation, the way out. */
export function MessageView({ view }: { view: View }) {
  const { message, drawing, numbers, others, doors, media, words } = view;
  const pictograms = [...message.lookFor, ...message.doNow].flatMap((row) => row.pictogram ?? []);
  const text = langOf(message);
  return (
    <article className="sheet">
      {pictograms.length > 0 && <PictogramSheet names={pictograms} />}
      <div className={`shout piece ${message.theme}`}>
        <h1 {...text}>{message.title}</h1>
        <Motif drawing={drawing} isEndless />
      </div>
      <section className="spread" {...text}>
        <div>
          <p className="lead">{message.lead}</p>
          {media && <EasyToRead media={media} text={text} />}
        </div>
        <div className="squeeze">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={centrePath(SQUEEZE, 4)} />
          </svg>
          <ol>
            {message.lookFor.map((step) => (
              <li key={step.title}>
                <h2>
                  {step.pictogram && <Pictogram name={step.pictogram} />}
                  {step.title}
                </h2>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      {media && <MessageMedia media={media} text={text} />}
      <section className="spread">
        <div className="turn" {...text}>
          <h2>{message.turnTitle}</h2>
          <ul aria-label={words.doNow}>
            {message.doNow.map((action) => (
              <li key={action.text}>
                {action.pictogram && <Pictogram name={action.pictogram} />}
                {action.text}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{words.call}</h2>
          <ul className="stops">
            {numbers.map((line, i) => (
              <li key={line.slug} className={i === 0 ? 'you' : undefined}>
                <h3>{line.name}</h3>
                {line.number && <Number number={line.number} href={line.href} />}
                <p>{line.facts}</p>
              </li>
            ))}
          </ul>
          <PassOn view={view} />
          <div {...text}>
            <Markdown source={message.body} />
          </div>
          <Sources title={words.sources} sources={message.sources} />
        </div>
      </section>
      <div className="shout screen">
        <Doors doors={doors} label={`${doors[0].label} / ${doors[1].label}`} />
      </div>
      <section className="screen">
        <h2>{words.more}</h2>
        <ul className="ways">
          {others.map((card) => (
            <li key={card.slug}>
              <a href={card.href}>
                <span {...card.lang}>{card.title}</span> <span className="small">{card.situation}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Paper view={view} />
    </article>
  );
}

import { Line } from '~/ui/Line.tsx';
import { Number } from '~/ui/Number.tsx';
import { Pictogram, PictogramSheet } from '~/ui/Pictogram.tsx';
import { Ways } from '~/ui/Ways.tsx';
import type { CheckView } from './queries.ts';

/**
 * A check. Without script: the questions, what each answer means, how it may end, whom to call. With it `check.client` asks them one by
 * one; it has no words of its own and takes them from this markup.
 */
export function CheckPage({ view }: { view: CheckView }) {
  const { check, questions, words, attributes, pictograms } = view;
  return (
    <div data-check>
      <PictogramSheet names={pictograms} />
      <section className="spread asked">
        <div {...attributes} data-intro>
          <h1>{check.title}</h1>
          <p className="lead">{check.lead}</p>
        </div>
        <ol className="stops" data-list>
          {questions.map(({ question, pictogram, place, answers }, i) => (
            <li key={question} data-question>
              <p className="small quiet">{place}</p>
              <h2 {...attributes}>
                {pictogram && <Pictogram name={pictogram} />}
                {question}
              </h2>
              <div className="answers" {...attributes}>
                {answers.map(({ answer, signal, weight, pictogram: drawing, meaning }) => (
                  <details key={answer} name={`q${i}`} data-weight={weight}>
                    <summary>
                      {drawing && <Pictogram name={drawing} />}
                      {answer}
                    </summary>
                    <p>
                      <span className={`signal ${signal}`} {...words.own}>
                        {words.signals[signal]}
                      </span>{' '}
                      {meaning}
                    </p>
                  </details>
                ))}
              </div>
            </li>
          ))}
        </ol>
        <div data-steps hidden>
          <p>
            <button className="start" type="button" data-start>
              {words.start}
            </button>
          </p>
          <p className="small quiet" data-keep>
            {words.keep}
          </p>
          <div className="places-on" aria-hidden="true" data-places>
            <Line seed={5} />
            {questions.map(({ question }) => (
              <i key={question} />
            ))}
          </div>
          <div {...attributes} data-screen />
          <p className="moves" data-moves>
            <button type="button" data-back>
              {words.back}
            </button>{' '}
            <button type="button" data-again>
              {words.again}
            </button>
          </p>
        </div>
      </section>
      <Ends view={view} />
      <PeopleToCall view={view} />
    </div>
  );
}

/** How it may end; the script shows the one that fits. */
function Ends({ view: { outcomes, words, attributes, dial } }: { view: CheckView }) {
  return (
    <section className="spread night" data-ends data-why={words.why} data-nothing={words.nothing}>
      <h2>{words.outcomes}</h2>
      <ul className="stops" {...attributes}>
        {outcomes.map(({ signal, title, text, from }) => (
          <li key={title} className={dial[signal] && 'you'} data-from={from} data-danger={signal === 'danger' ? '' : undefined}>
            <span className={`signal ${signal}`} {...words.own}>
              {words.signals[signal]}
            </span>
            <h3>{title}</h3>
            {dial[signal] && <Number {...dial[signal]} isBig />}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PeopleToCall({ view: { people, emergency, words } }: { view: CheckView }) {
  return (
    <section className="spread" data-people>
      <h2>{words.call}</h2>
      <div>
        <ul className="stops">
          {people.map((line, i) => (
            <li key={line.slug} className={i === 0 ? 'you' : undefined} data-emergency={line.slug === emergency ? '' : undefined}>
              <h3>{line.name}</h3>
              {line.number && <Number number={line.number} href={line.href} />}
              <p>{line.facts}</p>
            </li>
          ))}
        </ul>
        <Ways ways={words.ways} />
        <p>
          <a className="go" href={words.help.href}>
            {words.help.label}
          </a>
        </p>
      </div>
    </section>
  );
}

import type { CheckView, ChecksView } from './queries.ts';

/** All checks. */
export function CheckList({ view }: { view: ChecksView }) {
  return (
    <section className="spread">
      <div>
        <h1>{view.words.title}</h1>
        <p className="lead">{view.words.lead}</p>
      </div>
      <ul className="stops">
        {view.checks.map(({ check, href, attributes }) => (
          <li key={check.slug}>
            <h2 {...attributes}>
              <a href={href}>{check.title}</a>
            </h2>
            <p {...attributes}>{check.lead}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A check that needs no script: each answer says what it means when it is tapped. */
export function CheckPage({ view }: { view: CheckView }) {
  const { check, words, attributes } = view;
  return (
    <>
      <section className="spread">
        <div {...attributes}>
          <h1>{check.title}</h1>
          <p className="lead">{check.lead}</p>
        </div>
        <ol className="stops">
          {check.questions.map(({ question, answers }, i) => (
            <li key={question}>
              <p className="small quiet">{words.question(i + 1)}</p>
              <h2 {...attributes}>{question}</h2>
              <div className="answers" {...attributes}>
                {answers.map(({ answer, signal, meaning }) => (
                  <details key={answer} name={`q${i}`}>
                    <summary>{answer}</summary>
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
      </section>
      <section className="spread night">
        <h2>{words.outcomes}</h2>
        <div>
          <ul className="stops" {...attributes}>
            {check.outcomes.map((outcome) => (
              <li key={outcome.title} className={outcome.signal === 'stop' ? 'you' : undefined}>
                <span className={`signal ${outcome.signal}`} {...words.own}>
                  {words.signals[outcome.signal]}
                </span>
                <h3>{outcome.title}</h3>
                <p>{outcome.text}</p>
              </li>
            ))}
          </ul>
          <p>
            <a className="go" href={words.help.href}>
              {words.help.label}
            </a>
          </p>
        </div>
      </section>
    </>
  );
}

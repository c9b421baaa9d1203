import { Markdown } from '~/ui/Markdown.tsx';
import { Number } from '~/ui/Number.tsx';
import type { QuestionView, SheetView } from './view.ts';

/** One question with boxes to tick. */
function Question({ question: { number, question, kind, how, answers } }: { question: QuestionView }) {
  return (
    <li className="ask">
      <h2>
        {number}. {question}
      </h2>
      <p className="small quiet">{how}</p>
      <ul className={`boxes ${kind}`}>
        {answers.map(({ mark, text }) => (
          <li key={mark}>
            <i aria-hidden="true" />
            <b>{mark}</b> {text}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What is printed: what it is, that nobody is named, the questions, whom to call. */
function Paper({ view: { text, attributes, questions, lines, words } }: { view: SheetView }) {
  return (
    <div className="asks" {...attributes}>
      <p className="lead">{text.lead}</p>
      <p>
        <b>{words.anonymous}</b>
      </p>
      <ol>
        {questions.map((question) => (
          <Question key={question.number} question={question} />
        ))}
      </ol>
      <div className="talk">
        <h2>{words.call}</h2>
        {lines.map(({ slug, name, number, href }) => (
          <p key={slug}>
            {number && <Number number={number} href={href} />}
            {name}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A questionnaire: its sheet, and beside it what those need who hand it out. */
export function Sheet({ view }: { view: SheetView }) {
  const { text, attributes, meetings, results, all, words } = view;
  return (
    <section className="spread paper-page">
      <div>
        {words.sample && <p className="tag">{words.sample}</p>}
        <h1 {...attributes}>{text.title}</h1>
        <div className="screen stack">
          <p>{words.onPaper}</p>
          <p>
            <button className="start" type="button" hidden data-print="">
              {words.print}
            </button>
          </p>
          {results ? (
            <a className="go" href={results.href}>
              {results.label}
            </a>
          ) : (
            <p>{words.noResults}</p>
          )}
          {meetings.length > 0 && (
            <div>
              <h2 className="label">{words.meetings}</h2>
              <ul className="files">
                {meetings.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {text.body && (
            <details className="fold">
              <summary>{words.staff}</summary>
              <div {...attributes}>
                <Markdown source={text.body} />
              </div>
            </details>
          )}
          <a className="link" href={all.href}>
            {all.label}
          </a>
        </div>
      </div>
      <Paper view={view} />
    </section>
  );
}

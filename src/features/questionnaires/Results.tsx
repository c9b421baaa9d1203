import { INDENT, ROW, WIDTH } from './chart.ts';
import type { PileView, ResultsView, ResultView } from './view.ts';

/** Bars for the eye; the table beside it says the same in words. */
function Chart({ question: { chart, bars }, isRtl }: { question: ResultView; isRtl: boolean }) {
  const at = (x: number) => (isRtl ? WIDTH - x : x);
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={chart}>
      {bars.map(({ mark, count, path, isOpen }, i) => (
        <g key={mark} transform={`translate(0 ${i * ROW})`}>
          <text x={at(0)} y={22}>
            {mark}
          </text>
          <text className="many" x={at(INDENT)} y={22}>
            {count}
          </text>
          {path && <path className={isOpen ? 'open' : undefined} d={path} transform={isRtl ? `matrix(-1 0 0 1 ${WIDTH} 0)` : undefined} />}
        </g>
      ))}
    </svg>
  );
}

function Table({ question: { question, rows }, words }: { question: ResultView; words: ResultsView['words'] }) {
  return (
    <table className="counts">
      <caption className="unseen">{question}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ mark, text, count, share }) => (
          <tr key={mark}>
            <th scope="row">
              <b>{mark}</b> {text}
            </th>
            <td>{count}</td>
            <td>{share || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pile({ pile, view: { attributes, isRtl, words } }: { pile: PileView; view: ResultsView }) {
  return (
    <section>
      <h2>
        <bdi>{pile.where}</bdi>, {pile.when}
      </h2>
      <dl className="facts pile">
        {pile.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {pile.questions.map((question) => (
        <div className="counted" key={question.number}>
          <h3 {...attributes}>
            {question.number}. {question.question}
          </h3>
          <Chart question={question} isRtl={isRtl} />
          <Table question={question} words={words} />
        </div>
      ))}
    </section>
  );
}

/** What people answered on paper, as far as it can be told without telling of anybody. */
export function Results({ view }: { view: ResultsView }) {
  const { title, piles, sheet, table, all, words } = view;
  return (
    <>
      <section className="spread">
        <div>
          {words.sample && <p className="tag">{words.sample}</p>}
          <h1>{title}</h1>
        </div>
        <div>
          <p className="lead">{words.people}</p>
          <p>{words.hidden}</p>
          <p className="screen">
            <a className="go" href={sheet.href}>
              {sheet.label}
            </a>
          </p>
        </div>
      </section>
      {piles.map((pile) => (
        <Pile key={pile.key} pile={pile} view={view} />
      ))}
      <section className="screen">
        <p>
          <a className="link" href={table.href} download>
            {table.label}
          </a>
        </p>
        <p>
          <a className="link" href={all.href}>
            {all.label}
          </a>
        </p>
      </section>
    </>
  );
}
